import { foldForSearch } from '@camket/text';

/** Syllables of generic verbs and connectors that say nothing about the matter. */
const GENERIC = new Set(
  'va cac cua cho voi trong ve theo tai den tu cung nhu la co duoc phai de nghi kien ban hanh tang cuong tiep tuc quan tam xem xet som toan thanh pho dia phuong nhung cac mot'.split(
    ' ',
  ),
);

/**
 * The syllables that carry a text's matter, folded, each once.
 *
 * @example
 * contentSyllables('ban hành quy trình'); // => Set { 'quy', 'trinh' }
 */
export function contentSyllables(text: string): ReadonlySet<string> {
  const syllables = foldForSearch(text).split(/[^\p{L}\p{N}]+/u);
  return new Set(syllables.filter((syllable) => syllable !== '' && !GENERIC.has(syllable)));
}

/**
 * How alike two sets of syllables are, from 0 to 1: shared ones against the mean size (Dice).
 *
 * @example
 * likeness(new Set(['a', 'b']), new Set(['b'])); // => 0.6666666666666666
 */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const syllable of small) if (large.has(syllable)) common += 1;
  return (2 * common) / (a.size + b.size);
}
