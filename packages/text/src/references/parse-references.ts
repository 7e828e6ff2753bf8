import { findAgencyNames } from '../agencies/find-agency-names';
import { findDates } from '../dates/find-dates';
import type { DateMention } from '../dates/date-mention';
import { readableText, type ReadableText } from '../readable-text';
import { findReferences } from './find-references';
import { nameIssuers } from './name-issuers';
import type { ReferenceMention } from './reference-mention';
import { resolveShortForms } from './resolve-short-forms';

/** Moves one mention back to the offsets of the NFC text. */
function toNfc(mention: ReferenceMention, nfc: string, readable: ReadableText): ReferenceMention {
  const start = readable.toRaw(mention.start);
  const end = readable.toRaw(mention.end - 1) + 1;
  const because = mention.because.map((reason) => ({
    ...reason,
    start: readable.toRaw(reason.start),
    end: readable.toRaw(reason.end - 1) + 1,
  }));
  return { ...mention, start, end, raw: nfc.slice(start, end), because };
}

function mentionsIn(
  nfc: string,
  datesOf: (readable: ReadableText, taken: readonly ReferenceMention[]) => DateMention[],
): ReferenceMention[] {
  const readable = readableText(nfc);
  const mentions = resolveShortForms(findReferences(readable), readable.text).map(
    (found) => found.mention,
  );
  const known = { names: findAgencyNames(readable), dates: datesOf(readable, mentions) };
  return nameIssuers(readable, mentions, known).map((mention) => toNfc(mention, nfc, readable));
}

/**
 * Finds every reference to a numbered document in a text, full and short, with issuer and date where the text tells them.
 * Offsets are UTF-16 units in the NFC form of `text`.
 *
 * @example
 * parseReferences('theo Nghị quyết số 71- NQ/TW, ngày 22/8/2025')[0]?.date; // => '2025-08-22'
 */
export function parseReferences(text: string): ReferenceMention[] {
  return mentionsIn(text.normalize('NFC'), (readable, taken) =>
    findDates(readable, { referenceOn: null, taken }),
  );
}

const noDates = (): DateMention[] => [];

/**
 * Reads one reference typed into a form; null where the input is none. A symbol alone is enough.
 *
 * @example
 * parseReference('71-NQ/TW ngày 22/8/2025')?.canonical; // => '71-NQ/TW'
 */
export function parseReference(input: string): ReferenceMention | null {
  const found = mentionsIn(input.normalize('NFC'), noDates);
  if (found.length > 0) return found[0] ?? null;
  const nfc = input.normalize('NFC').trim();
  const readable = readableText(nfc);
  const short = findReferences(readable)[0];
  if (short) return toNfc(short.mention, nfc, readable);
  return mentionsIn(`số ${nfc.toUpperCase()}`, noDates)[0] ?? null;
}
