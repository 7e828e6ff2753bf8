/** How positions in a text and in its NFC form belong together; all positions are UTF-16 units. */
export interface NfcMap {
  /** The text in NFC. */
  readonly text: string;
  /** Position in NFC → position in the text as it stood; inside a composed letter it snaps to the side asked for. */
  toRaw(position: number, side: Side): number;
  /** Position in the text as it stood → position in NFC; inside a letter and its marks it snaps to the side asked for. */
  toNfc(position: number, side: Side): number;
}

/** Which side of a letter a position inside it goes to. */
export type Side = 'before' | 'after';

interface Change {
  raw: number;
  rawEnd: number;
  nfc: number;
  nfcEnd: number;
}

/** A letter with its marks (or Hangul jamo that compose): what normalising never looks beyond. */
const CLUSTER = /[^\p{M}\u1160-\u11FF][\p{M}\u1160-\u11FF]+|^[\p{M}\u1160-\u11FF]+/gu;

/** Among these are the characters that NFC replaces although no mark follows (and many it leaves alone). */
const SINGLETON = /[\u0340-\uD7FF\uF900-\uFFFD\u{1D000}-\u{1D1FF}\u{2F800}-\u{2FA1F}]/u;

function changesOf(raw: string): Change[] {
  const changes: Change[] = [];
  let shift = 0;
  const note = (at: number, cluster: string): void => {
    const composed = cluster.normalize('NFC');
    if (composed === cluster) return;
    const nfc = at + shift;
    changes.push({ raw: at, rawEnd: at + cluster.length, nfc, nfcEnd: nfc + composed.length });
    shift += composed.length - cluster.length;
  };
  const pattern = SINGLETON.test(raw)
    ? new RegExp(`${CLUSTER.source}|${SINGLETON.source}`, 'gu')
    : CLUSTER;
  for (const match of raw.matchAll(pattern)) note(match.index, match[0]);
  return changes;
}

/** The last change that begins at or before a position, by binary search. */
function lastChange(
  changes: readonly Change[],
  key: 'raw' | 'nfc',
  position: number,
): Change | undefined {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.[key] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
}

const END = { raw: 'rawEnd', nfc: 'nfcEnd' } as const;

interface Question {
  readonly from: 'raw' | 'nfc';
  readonly position: number;
  readonly side: Side;
}

function translate(changes: readonly Change[], { from, position, side }: Question): number {
  const to = from === 'raw' ? 'nfc' : 'raw';
  const change = lastChange(changes, from, position);
  if (!change) return position;
  if (position === change[from]) return change[to];
  const end = change[END[from]];
  if (position >= end) return change[END[to]] + (position - end);
  return side === 'before' ? change[to] : change[END[to]];
}

/**
 * Puts a text into NFC and keeps how its positions belong to the text as it stood.
 * @example mapNfc('ho\u0301a').text // => 'hóa'
 */
export function mapNfc(raw: string): NfcMap {
  const text = raw.normalize('NFC');
  if (text === raw) return { text, toRaw: (position) => position, toNfc: (position) => position };
  const changes = changesOf(raw);
  return {
    text,
    toRaw: (position, side) => translate(changes, { from: 'nfc', position, side }),
    toNfc: (position, side) => translate(changes, { from: 'raw', position, side }),
  };
}
