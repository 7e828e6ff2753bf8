import type { ColumnKey } from '../columns/column-meanings';

/** Characters that the events hold of each column. */
const LIMITS: Readonly<Partial<Record<ColumnKey, number>>> = {
  content: 20_000,
  answer: 20_000,
  agencies: 3000,
  coordinating: 3000,
  product: 1000,
  resources: 1000,
  petitioner: 500,
  place: 500,
  lead: 300,
};

/** Columns that are kept as words only, or cut, are not bounded by an event. */
const DEFAULT_LIMIT = 5000;

/**
 * How many characters a cell of a column may have.
 *
 * @example
 * cellLimit('lead'); // => 300
 */
export function cellLimit(key: ColumnKey): number {
  return LIMITS[key] ?? DEFAULT_LIMIT;
}
