import { hasLoneSurrogate } from './canonicalise';

/** Letters that are in NFC whatever stands beside them: all below the combining marks, and the Vietnamese and punctuation blocks. */
const MAY_COMPOSE = /[^\u0000-\u02FF\u1EA0-\u1EF9\u2010-\u2027]/;

/**
 * What keeps a text from standing in an event: LED-15 a lone surrogate, LED-13 not NFC; null when nothing does.
 *
 * @example
 * textFault('Hải Phòng'.normalize('NFD')); // => 'LED-13'
 */
export function textFault(text: string): 'LED-13' | 'LED-15' | null {
  if (!MAY_COMPOSE.test(text)) return null;
  if (hasLoneSurrogate(text)) return 'LED-15';
  return text.normalize('NFC') === text ? null : 'LED-13';
}
