import { NUMBER_PREFIXES } from '@camket/domain/data';

/** What was typed into the search box, understood. */
export type SearchTerms =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'number';
      readonly code: string | null;
      readonly prefix: string | null;
      readonly ordinal: number;
    }
  | { readonly kind: 'words'; readonly words: readonly string[] };

const PREFIXES = new Set(Object.values(NUMBER_PREFIXES).map(({ prefix }) => prefix));

/**
 * Understands what was typed: `7`, `KN07`, `kn 7`, `GD25-KN07` are numbers, all else is words.
 *
 * @example
 * readSearch('kn 7', (text) => text); // => { kind: 'number', code: null, prefix: 'KN', ordinal: 7 }
 */
export function readSearch(typed: string, foldForSearch: (text: string) => string): SearchTerms {
  const text = typed.normalize('NFC').trim();
  if (text === '') return { kind: 'nothing' };
  return (
    readNumber(text) ?? { kind: 'words', words: foldForSearch(text).split(' ').filter(Boolean) }
  );
}

function readNumber(text: string): SearchTerms | null {
  const match = /^(?:([A-Z]{2,6}\d{2}[A-Z]?)\s?[-–]\s?)?([A-Z]{2})?\s?0{0,4}(\d{1,5})$/u.exec(
    text.toUpperCase().replace('Đ', 'D'),
  );
  if (!match) return null;
  const [, code = null, prefix = null, ordinal = ''] = match;
  if (prefix !== null && !PREFIXES.has(prefix)) return null;
  return code !== null && prefix === null
    ? null
    : { kind: 'number', code, prefix, ordinal: Number(ordinal) };
}
