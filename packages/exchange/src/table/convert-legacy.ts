/** Old encodings of Vietnamese, which lay their letters over those of Western Europe. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/**
 * TCVN3 (TCVN 5712:1993, the fonts ".Vn…"): one letter of Western Europe for one Vietnamese letter. Capitals with a tone have no letters of their own:
 * they are typed with fonts of capitals (".Vn…H"), so that they come out small.
 */
const TCVN3_FROM =
  '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const TCVN3_TO = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

const TCVN3 = new Map(Array.from(TCVN3_FROM, (letter, at) => [letter, TCVN3_TO[at] ?? letter]));

/** VNI writes a vowel, then its mark; some letters have marks within. */
const VNI_TONES = 'ùøûõï';
const VNI_ROWS: readonly (readonly [string, string, string])[] = [
  ['a', `${VNI_TONES}âáàåãäêéèúüë`, 'áàảãạâấầẩẫậăắằẳẵặ'],
  ['e', `${VNI_TONES}âáàåãä`, 'éèẻẽẹêếềểễệ'],
  ['o', `${VNI_TONES}âáàåãä`, 'óòỏõọôốồổỗộ'],
  ['u', VNI_TONES, 'úùủũụ'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
  ['ô', VNI_TONES, 'ớờởỡợ'],
  ['ö', VNI_TONES, 'ứừửữự'],
];
const VNI_FROM = 'ôöñíìæóòî';
const VNI_TO = 'ơưđíìỉĩịỵ';

/** Every pair in small letters, as a word of capitals, and as a capital before a small mark. */
function vniPairs(): Map<string, string> {
  const pairs = new Map(Array.from(VNI_FROM, (letter, at) => [letter, VNI_TO[at] ?? letter]));
  for (const [vowel, marks, letters] of VNI_ROWS)
    Array.from(marks, (mark, at) => pairs.set(vowel + mark, letters[at] ?? ''));
  for (const [from, to] of [...pairs]) {
    pairs.set(from.toUpperCase(), to.toUpperCase());
    pairs.set(from.charAt(0).toUpperCase() + from.slice(1), to.toUpperCase());
  }
  return pairs;
}

const VNI = vniPairs();
const VNI_UNITS = /[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ôöñíìæóòîÔÖÑÍÌÆÓÒÎ]/gu;

const convertVni = (unit: string): string =>
  VNI.get(unit) ?? Array.from(unit, (letter) => VNI.get(letter) ?? letter).join('');

/**
 * Text of an old encoding in Unicode, NFC.
 *
 * @example
 * convertLegacy('Haûi Phoøng', 'VNI'); // => 'Hải Phòng'
 */
export function convertLegacy(text: string, encoding: LegacyEncoding): string {
  const converted =
    encoding === 'TCVN3'
      ? Array.from(text, (letter) => TCVN3.get(letter) ?? letter).join('')
      : text.replace(VNI_UNITS, convertVni);
  return converted.normalize('NFC');
}
