import {
  findTerm,
  NUMBER_PREFIXES,
  PASSAGE_KINDS,
  speakRecordNumber,
  type Language,
} from '@camket/domain/data';
import type { RecordState, Register } from '@camket/ledger';
import { wordingOf } from '../wording/wording';

/** A record's number as the panel shows it. */
export interface ShownNumber {
  readonly text: string;
  readonly spoken: string;
  /** As it stands within a sentence or on a button, where a question mark would ask. */
  readonly said: string;
  /** Only this device counts so; the register allots the number. */
  readonly isProvisional: boolean;
}

/**
 * The kind of a record as a list shows it beside its number; a provisional number, which has no code of its event in it,
 * is followed by that code.
 *
 * @example
 * kindBeside(register, record, 'vi'); // => 'Kiến nghị, đề nghị · GD25'
 */
export function kindBeside(register: Register, record: RecordState, language: Language): string {
  const kind = findTerm(PASSAGE_KINDS, record.kind)?.label[language] ?? record.kind;
  const code = record.number === null ? register.events.get(record.eventId)?.code : undefined;
  return code === undefined ? kind : `${kind} · ${code}`;
}

/** Its place among the records of its event and kind that have no number yet, after those that have one. */
function provisionalOrdinal(register: Register, record: RecordState): number {
  const alike = [...register.records.values()].filter(
    ({ eventId, kind }) => eventId === record.eventId && kind === record.kind,
  );
  const numbered = alike.filter(({ number }) => number !== null).length;
  const waiting = alike.filter(({ number }) => number === null).map(({ id }) => id);
  return numbered + waiting.indexOf(record.id) + 1;
}

/**
 * The number of a record, provisional ("kiến nghị 7?") until the register allots one.
 *
 * @example
 * numberOf(register, record, 'vi').text; // => 'GD25-KN07'
 */
export function numberOf(register: Register, record: RecordState, language: Language): ShownNumber {
  if (record.number !== null) {
    const spoken = speakRecordNumber(record.number)?.[language] ?? record.number;
    return { text: record.number, spoken, said: record.number, isProvisional: false };
  }
  const spoken = NUMBER_PREFIXES[record.kind].spoken[language];
  const words = wordingOf(language);
  const ordinal = provisionalOrdinal(register, record);
  const text = words.provisional(spoken, ordinal);
  const said = words.provisionalSaid(spoken, ordinal);
  return { text, spoken: said, said, isProvisional: true };
}
