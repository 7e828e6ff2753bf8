import { readableText } from '../readable-text';
import { findPeople } from './find-people';
import type { PersonMention } from './person-mention';

/**
 * Finds every mention of a person with the post printed beside the name. Offsets are UTF-16 units in the NFC form of `text`.
 *
 * @example
 * readPeople('Chủ tịch UBND tỉnh Lê Văn An')[0]?.name; // => 'Lê Văn An'
 */
export function readPeople(text: string): PersonMention[] {
  const nfc = text.normalize('NFC');
  const readable = readableText(nfc);
  return findPeople(readable).map((person) => {
    const span = { start: readable.toRaw(person.start), end: readable.toRaw(person.end - 1) + 1 };
    return {
      ...person,
      ...span,
      because: person.because.map((reason) => ({ ...reason, ...span })),
    };
  });
}
