/** Vowels with a tone mark, grouped by tone in the same order as the bare vowel. */
const TONES: Readonly<Record<string, string>> = {
  a: 'àáảãạ',
  e: 'èéẻẽẹ',
  i: 'ìíỉĩị',
  o: 'òóỏõọ',
  u: 'ùúủũụ',
  y: 'ỳýỷỹỵ',
};

/** The two ways to place a tone on an open glide, unified on the first vowel: hoà → hòa, uỷ → ủy. */
const GLIDES: readonly (readonly [string, string])[] = [
  ['o', 'a'],
  ['o', 'e'],
  ['u', 'y'],
];

function gliderTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const [first, second] of GLIDES) {
    const plain = TONES[first] ?? '';
    const toned = TONES[second] ?? '';
    for (let tone = 0; tone < toned.length; tone += 1) {
      table.set(first + toned.charAt(tone), plain.charAt(tone) + second);
    }
  }
  return table;
}

const UNIFIED = gliderTable();
const GLIDE = /(?<![qQ])(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu;
/** An open syllable whose i and y are both official spellings: kì họp, lí do, quí, tỉ lệ, mĩ, sĩ, hi. */
const OPEN_I = /(?<![\p{L}\p{M}])(?:[hklmst]|qu)[iìíỉĩị](?![\p{L}\p{M}])/gu;
const I_TO_Y = new Map([...'iìíỉĩị'].map((letter, index) => [letter, 'yỳýỷỹỵ'.charAt(index)]));

const HAS_GLIDE = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/;
const HAS_OPEN_I = /[hklmstu][iìíỉĩị]/;

/**
 * Unifies tone placement and the i/y spelling of lower-case Vietnamese, accents kept and length unchanged.
 * A key for comparing, never a text to show or to label with.
 *
 * @example
 * toneKey('uỷ ban, kì họp, hoà bình'); // => 'ủy ban, kỳ họp, hòa bình'
 */
export function toneKey(text: string): string {
  const glided = HAS_GLIDE.test(text)
    ? text.replace(GLIDE, (pair) => UNIFIED.get(pair) ?? pair)
    : text;
  if (!HAS_OPEN_I.test(glided)) return glided;
  return glided.replace(
    OPEN_I,
    (syllable) => syllable.slice(0, -1) + (I_TO_Y.get(syllable.slice(-1)) ?? ''),
  );
}
