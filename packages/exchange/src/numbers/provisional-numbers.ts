import { formatRecordNumber } from '@camket/domain';
import type { RecordState, Register } from '@camket/ledger';

/** Numbers of records to which the register has allotted none yet, such as `BK26-KN07?`. */
export interface ProvisionalNumbers {
  readonly of: (record: RecordState) => string | null;
  readonly record: (number: string) => RecordState | undefined;
}

const keyOf = ({ eventId, kind }: RecordState): string => `${eventId}|${kind}`;

function alikeByKey(register: Register): Map<string, RecordState[]> {
  const alike = new Map<string, RecordState[]>();
  for (const record of register.records.values()) {
    const list = alike.get(keyOf(record));
    if (list) list.push(record);
    else alike.set(keyOf(record), [record]);
  }
  return alike;
}

/**
 * The numbers that records carry until the register allots one, with a question mark: the place among those of their event and kind that wait,
 * after those that have a number. Another state of the register may count otherwise.
 *
 * @example
 * provisionalNumbers(register).record('BK26-KN07?'); // => undefined
 */
export function provisionalNumbers(register: Register): ProvisionalNumbers {
  const numbers = new Map<string, string>();
  const records = new Map<string, RecordState>();
  for (const alike of alikeByKey(register).values()) {
    const waiting = alike.filter(({ number }) => number === null);
    waiting.forEach((record, at) => {
      const code = register.events.get(record.eventId)?.code;
      if (code === undefined) return;
      const ordinal = alike.length - waiting.length + at + 1;
      const number = `${formatRecordNumber({ code, kind: record.kind, ordinal })}?`;
      numbers.set(record.id, number);
      records.set(number, record);
    });
  }
  return {
    of: ({ id }) => numbers.get(id) ?? null,
    record: (number) => records.get(number),
  };
}
