import { NUMBER_PREFIXES, splitRecordNumber } from '@camket/domain/data';
import type { RecordState, Register } from '@camket/ledger';
import { foldWords, pairsOf, sharedPairs } from './word-pairs';

const MAX_SHOWN = 6;
const MAX_FOUND = 20;
const MIN_LIKENESS = 0.12;

/** "7", "KN07", "GD25-KN07" name a number; anything else is words. */
function hasNumber(record: RecordState, asked: string): boolean {
  const parts = record.number === null ? null : splitRecordNumber(record.number);
  if (!parts) return false;
  const plain = asked.toUpperCase().replace(/[\s-]+/gu, '');
  const { prefix } = NUMBER_PREFIXES[parts.kind];
  const ordinal = /^([A-Z0-9]*?)0*(\d{1,5})$/u.exec(plain);
  if (!ordinal || Number(ordinal[2]) !== parts.ordinal) return false;
  return ['', prefix, parts.code + prefix].includes(ordinal[1] ?? '');
}

function byWords(records: readonly RecordState[], asked: string): RecordState[] {
  const wanted = foldWords(asked).split(' ');
  return records.filter((record) => {
    const text = foldWords(`${record.number ?? ''} ${record.text}`);
    return wanted.every((word) => text.includes(word));
  });
}

/**
 * The records a passage may belong to: those asked for by number or words; else those whose words are like the passage's,
 * the most alike first.
 *
 * @example
 * likelyRecords(register, { exact: 'bổ sung biên chế', asked: 'KN07' })[0]?.number; // => 'GD25-KN07'
 */
export function likelyRecords(
  register: Register,
  sought: { readonly exact: string; readonly asked: string },
): RecordState[] {
  const open = [...register.records.values()].filter(({ closedBy }) => closedBy === null);
  const asked = sought.asked.trim();
  if (asked !== '') {
    const numbered = open.filter((record) => hasNumber(record, asked));
    return (numbered.length > 0 ? numbered : byWords(open, asked)).slice(0, MAX_FOUND);
  }
  const wanted = pairsOf(sought.exact);
  return open
    .map((record) => ({ record, score: sharedPairs(wanted, pairsOf(record.text)).ofShorter }))
    .filter(({ score }) => score >= MIN_LIKENESS)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_SHOWN)
    .map(({ record }) => record);
}
