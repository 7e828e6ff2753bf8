import type { RecordState, Register } from '@camket/ledger';
import { foldForSearch } from '@camket/text';
import { provisionalNumbers, type ProvisionalNumbers } from '../numbers/provisional-numbers';
import type { OfficeRow } from './office-row';

/** How a row relates to the records of a register. */
export type RowMatch =
  | { readonly kind: 'matched'; readonly by: 'number' | 'text'; readonly record: RecordState }
  | { readonly kind: 'likely'; readonly record: RecordState; readonly likeness: number }
  | { readonly kind: 'ambiguous'; readonly records: readonly RecordState[] }
  | { readonly kind: 'unknown-number'; readonly number: string }
  | { readonly kind: 'new' };

/** Share of common word pairs from which a record is proposed for a row. */
const LIKELY = 0.5;

const words = (text: string): string[] => foldForSearch(text).match(/[a-z0-9]+/g) ?? [];

function pairsOf(text: string): Set<string> {
  const list = words(text);
  return new Set(
    list.length < 2 ? list : list.slice(1).map((word, index) => `${list[index] ?? ''} ${word}`),
  );
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  const total = a.size + b.size;
  return total === 0 ? 0 : (2 * common) / total;
}

/** Looks rows up in a register: by number, by the same words, then by likeness through an index of word pairs. */
export interface RowMatcher {
  readonly match: (row: OfficeRow) => RowMatch;
}

interface RecordIndex {
  readonly byNumber: ReadonlyMap<string, RecordState>;
  readonly byText: ReadonlyMap<string, readonly RecordState[]>;
  readonly byPair: ReadonlyMap<string, readonly RecordState[]>;
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>;
  readonly provisional: ProvisionalNumbers;
}

function push<Key>(map: Map<Key, RecordState[]>, key: Key, record: RecordState): void {
  const list = map.get(key);
  if (list) list.push(record);
  else map.set(key, [record]);
}

function indexRecords(register: Register): RecordIndex {
  const byNumber = new Map<string, RecordState>();
  const byText = new Map<string, RecordState[]>();
  const byPair = new Map<string, RecordState[]>();
  const pairs = new Map<string, ReadonlySet<string>>();
  for (const record of register.records.values()) {
    if (record.number !== null) byNumber.set(record.number, record);
    if (record.kind === 'answer') continue;
    push(byText, words(record.text).join(' '), record);
    const own = pairsOf(record.text);
    pairs.set(record.id, own);
    for (const pair of own) push(byPair, pair, record);
  }
  return { byNumber, byText, byPair, pairs, provisional: provisionalNumbers(register) };
}

/** A provisional number ("BK26-KN07?") counts only with words that fit, since another state of the register may count otherwise. */
function matchProvisional(index: RecordIndex, number: string, content: string): RowMatch {
  const record = index.provisional.record(number);
  const isAlike =
    record !== undefined &&
    likeness(pairsOf(content), index.pairs.get(record.id) ?? pairsOf(record.text)) >= LIKELY;
  return isAlike ? { kind: 'matched', by: 'number', record } : matchText(index, content);
}

function matchText(index: RecordIndex, content: string): RowMatch {
  const [first, ...others] = index.byText.get(words(content).join(' ')) ?? [];
  if (first && others.length === 0) return { kind: 'matched', by: 'text', record: first };
  return first ? { kind: 'ambiguous', records: [first, ...others] } : matchLikely(index, content);
}

function matchNumber(index: RecordIndex, number: string): RowMatch {
  const record = index.byNumber.get(number);
  return record ? { kind: 'matched', by: 'number', record } : { kind: 'unknown-number', number };
}

function matchLikely(index: RecordIndex, content: string): RowMatch {
  const own = pairsOf(content);
  const candidates = new Set([...own].flatMap((pair) => index.byPair.get(pair) ?? []));
  let best: { record: RecordState; likeness: number } | null = null;
  for (const record of candidates) {
    const value = likeness(own, index.pairs.get(record.id) ?? new Set());
    if (value >= LIKELY && (best === null || value > best.likeness))
      best = { record, likeness: value };
  }
  return best ? { kind: 'likely', ...best } : { kind: 'new' };
}

/**
 * A matcher of rows against the records of a register.
 *
 * @example
 * createRowMatcher(register).match(row).kind; // => 'new'
 */
export function createRowMatcher(register: Register): RowMatcher {
  const index = indexRecords(register);
  const match = (row: OfficeRow): RowMatch => {
    const number = row.cells.number?.text.toUpperCase().replace(/\s/gu, '');
    const content = row.cells.content?.text ?? '';
    if (number === undefined) return matchText(index, content);
    return number.endsWith('?')
      ? matchProvisional(index, number, content)
      : matchNumber(index, number);
  };
  return { match };
}
