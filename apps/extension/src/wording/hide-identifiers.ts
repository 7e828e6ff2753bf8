import { findPersonalIdentifiers } from '@camket/validation/fields/personal-identifiers';
import type { RecordState, Register } from '@camket/ledger';

const HIDDEN = '•';

/**
 * A text with the digits of citizens' numbers, phones and accounts, and the letters of mail addresses, covered;
 * words around them stay.
 *
 * @example
 * hideIdentifiers('liên hệ 0912 345 678'); // => 'liên hệ •••• ••• •••'
 */
export function hideIdentifiers(text: string): string {
  // Every card asks whenever the panel is drawn, and few passages hold anything that could be covered.
  if (!/[\d@]/u.test(text)) return text;
  let shown = text;
  for (const { kind, start, end } of findPersonalIdentifiers(text)) {
    const covered = kind === 'email' ? /[^@.]/gu : /\d/gu;
    const words = text.slice(start, end).replace(covered, HIDDEN);
    shown = shown.slice(0, start) + words + shown.slice(end);
  }
  return shown;
}

/**
 * Whether something in a record would be covered.
 *
 * @example
 * hasIdentifiers({ text: 'CCCD 031090001234', quotations: [] }); // => true
 */
export function hasIdentifiers(record: Pick<RecordState, 'text' | 'quotations'>): boolean {
  return [record.text, ...record.quotations.map(({ exact }) => exact)].some(
    (words) => findPersonalIdentifiers(words).length > 0,
  );
}

function hiddenRecord(record: RecordState): RecordState {
  const { events } = record;
  return {
    ...record,
    text: hideIdentifiers(record.text),
    quotations: record.quotations.map((one) => ({ ...one, exact: hideIdentifiers(one.exact) })),
    events: events.map((folded) => {
      const { event } = folded;
      if (event.type !== 'record.assigned' || event.data.product === undefined) return folded;
      const data = { ...event.data, product: hideIdentifiers(event.data.product) };
      return { ...folded, event: { ...event, data } };
    }),
  };
}

/** A register for lists and exports: what names a citizen is covered in every record; the ledger itself is not touched. */
export function hideInRegister(register: Register): Register {
  const records = new Map(
    [...register.records].map(([id, record]) => [
      id,
      hasIdentifiers(record) || record.events.length > 0 ? hiddenRecord(record) : record,
    ]),
  );
  return { ...register, records };
}
