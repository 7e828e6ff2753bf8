import type { LegacyEncoding } from './convert-legacy';

/** Letters that stand between Latin ones in TCVN3 text read as Latin-1, and never in Vietnamese Unicode text. */
const TCVN3_LETTERS =
  /[µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ]/gu;

/** VNI writes a mark as a Latin-1 letter behind the vowel: "Ñaø Naüng". */
const VNI_PAIRS = /[aeiouyôöAEIOUYÔÖ][ùøûõïâáàåãäêéèëúüîóòñÙØÛÕÏÂÁÀÅÃÄÊÉÈËÚÜÎÓÒÑ]/gu;

const TELLING_TCVN3 = /[µ¸¶·¹¨»¾¼½©®ª«¬\u00ad]/gu;

/** Marks of VNI that are no Vietnamese letters, so that words such as “toàn” are not taken for it. */
const TELLING_VNI = /[øûïåäëüñöæîØÛÏÅÄËÜÑÖÆÎ]/gu;

function decodeUtf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  if (first !== 0xfe || second !== 0xff) return null;
  const swapped = Uint8Array.from(bytes.subarray(2), (_, index) => bytes[2 + (index ^ 1)] ?? 0);
  return new TextDecoder('utf-16le').decode(swapped);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Letters with two marks occur in any Vietnamese Unicode text of some length, and in neither old encoding. */
const TWO_MARKS = 'ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';
const UNICODE_VIETNAMESE = new RegExp(`[${TWO_MARKS}]`, 'iu');

const countOf = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/** Share of telling letters from which an encoding is believed. */
const BELIEVED = 0.08;

const SAMPLE = 20_000;

const shareOf = (text: string, pattern: RegExp): number =>
  countOf(text, pattern) / Math.max(1, countOf(text, /\p{L}/gu));

/**
 * Whether a text has letters that only Vietnamese Unicode text has.
 *
 * @example
 * isUnicodeVietnamese('Hải Phòng'); // => true
 */
export function isUnicodeVietnamese(text: string): boolean {
  return UNICODE_VIETNAMESE.test(text.normalize('NFC'));
}

/**
 * The old encoding that the letters of a text give away, or null.
 *
 * @example
 * legacyEncodingOf('Uû ban nh©n d©n thµnh phè'); // => 'TCVN3'
 */
export function legacyEncodingOf(text: string): LegacyEncoding | null {
  const sample = text.slice(0, SAMPLE);
  if (isUnicodeVietnamese(sample)) return null;
  const isTcvn3 = countOf(sample, TELLING_TCVN3) >= 2 && shareOf(sample, TCVN3_LETTERS) > BELIEVED;
  if (isTcvn3) return 'TCVN3';
  const isVni = countOf(sample, TELLING_VNI) >= 2 && shareOf(sample, VNI_PAIRS) > BELIEVED;
  return isVni ? 'VNI' : null;
}

/** Windows on Vietnamese computers writes code page 1258, in which tones are marks behind their letters. */
function decodeWindows(bytes: Uint8Array): string {
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const isVietnamese =
    shareOf(vietnamese.slice(0, SAMPLE), new RegExp(UNICODE_VIETNAMESE, 'giu')) > BELIEVED;
  return isVietnamese ? vietnamese : new TextDecoder('windows-1252').decode(bytes);
}

/**
 * Text of a file in UTF-8 (with or without byte order mark), UTF-16, or one of the code pages of Windows; letters of old encodings stay as they are.
 *
 * @example
 * decodeText(new TextEncoder().encode('Sở Y tế')); // => 'Sở Y tế'
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeUtf16(bytes) ?? decodeUtf8(bytes) ?? decodeWindows(bytes);
  return text.replace(/^\ufeff/u, '');
}
