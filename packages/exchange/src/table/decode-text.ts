/** Old encodings of Vietnamese that are recognised but not converted. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** Text of a file, and the old encoding in which its letters still are. */
export interface DecodedText {
  readonly text: string;
  readonly legacy: LegacyEncoding | null;
}

/** Letters that stand between Latin ones in TCVN3 text read as Latin-1, and never in Vietnamese Unicode text. */
const TCVN3_LETTERS =
  /[a-z]?[µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô­õøö÷ùúýûüþ]/gu;

/** VNI writes a mark as a Latin-1 letter behind the vowel: "Ñaø Naüng". */
const VNI_PAIRS = /[aeiouyAEIOUY][ùøûõïâáàåãäêéèëúüîóòñ]/gu;

const TELLING_TCVN3 = /[µ¸¶·¹¨»¾¼½©®ª«¬­]/gu;

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
const UNICODE_VIETNAMESE = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u;

const countOf = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/** Share of telling letters from which an encoding is believed. */
const BELIEVED = 0.08;

/**
 * The old encoding that the letters of a text give away, or null.
 *
 * @example
 * legacyEncodingOf('Uû ban nh©n d©n thµnh phè'); // => 'TCVN3'
 */
export function legacyEncodingOf(text: string): LegacyEncoding | null {
  const sample = text.slice(0, 20_000);
  const letters = countOf(sample, /\p{L}/gu);
  if (letters === 0 || UNICODE_VIETNAMESE.test(sample)) return null;
  const isTcvn3 =
    countOf(sample, TELLING_TCVN3) >= 2 && countOf(sample, TCVN3_LETTERS) / letters > BELIEVED;
  if (isTcvn3) return 'TCVN3';
  return countOf(sample, VNI_PAIRS) / letters > BELIEVED ? 'VNI' : null;
}

/**
 * Text of a file in UTF-8 (with or without byte order mark) or UTF-16; anything else is read as Windows-1252 and its old encoding said.
 *
 * @example
 * decodeText(new TextEncoder().encode('Sở Y tế')).text; // => 'Sở Y tế'
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const text =
    decodeUtf16(bytes) ?? decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  const clean = text.replace(/^\ufeff/u, '');
  return { text: clean, legacy: legacyEncodingOf(clean) };
}
