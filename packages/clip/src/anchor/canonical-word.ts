import {
  isUsualLetter,
  letterOfUnit,
  plainPunctuation,
  TONE_MARKS,
  withoutIgnorables,
} from './character-tables';
import { rememberWords } from './word-memo';

/** Letters and figures that can be written in one way only. */
const PLAIN = /^[A-Za-z0-9]+$/u;

/**
 * The word as it is compared: composed, without invisible characters, look-alikes of Đ made Đ, and
 * where one vowel group bears one tone, the tone set behind the word, so that its place is no difference.
 *
 * @example
 * canonicalWord('hoà') === canonicalWord('hòa'); // => true
 * @example
 * canonicalWord('Hóa') === canonicalWord('Hòa'); // => false
 */
export function canonicalWord(raw: string): string {
  return PLAIN.test(raw) ? raw : composedForm(raw);
}

const composedForm = rememberWords((raw) => usualForm(raw) ?? composeWord(raw));

function composeWord(raw: string): string {
  const composed = withoutIgnorables(raw).normalize('NFC');
  const letters = composed.replace(/[\u00d0\u0189]/gu, '\u0110').replace(/\u00f0/gu, '\u0111');
  const split = letters.normalize('NFD');
  const tones = split.match(/[\u0300\u0301\u0303\u0309\u0323]/gu);
  if (tones?.length !== 1) return plainLetters(letters);
  const bare = split.replace(/[\u0300\u0301\u0303\u0309\u0323]/u, '').normalize('NFC');
  const groups = bare.match(/[aăâeêioôơuưy]+/giu);
  return groups?.length === 1 ? bare + (tones[0] ?? '') : letters;
}

function plainLetters(word: string): string {
  if (/^(?:\u2026|\.\.+)$/u.test(word)) return '...';
  return word.length === 1 ? String.fromCharCode(plainPunctuation(word.charCodeAt(0))) : word;
}

/** The same by the table alone, for a word of composed Vietnamese letters; null for any other. */
function usualForm(raw: string): string | null {
  let toned = -1;
  let groups = 0;
  let isInGroup = false;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (!isUsualLetter(code)) return null;
    const letter = letterOfUnit(code);
    const isVowel = VOWELS.has(letter & 0xffff);
    if (isVowel && !isInGroup) groups += 1;
    isInGroup = isVowel;
    if (letter >>> 24 === 0) continue;
    if (toned >= 0) return raw;
    toned = at;
  }
  return toned < 0 || groups !== 1 ? raw : withToneBehind(raw, toned);
}

const VOWELS: ReadonlySet<number> = new Set(
  Array.from('aăâeêioôơuưy', (vowel) => vowel.charCodeAt(0)),
);

function withToneBehind(word: string, toned: number): string {
  const letter = letterOfUnit(word.charCodeAt(toned));
  const small = String.fromCharCode(letter & 0xffff);
  const bare = (letter & 0x10000) === 0 ? small : small.toUpperCase();
  return (
    word.slice(0, toned) + bare + word.slice(toned + 1) + (TONE_MARKS[(letter >>> 24) - 1] ?? '')
  );
}
