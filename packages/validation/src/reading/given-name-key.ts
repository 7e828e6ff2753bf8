import { foldForSearch } from '@camket/text';

/**
 * Family and given name, folded: two people who share them are easily taken for each other. Null for a single word.
 *
 * @example
 * givenNameKey('Lê Tiến Châu'); // => 'le chau'
 */
export function givenNameKey(name: string): string | null {
  const words = foldForSearch(name).split(' ');
  return words.length < 2 ? null : `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
}
