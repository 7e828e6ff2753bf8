import type { Checkpoint, Entry, LedgerHeader, Opening } from './entry';
import { isCanonicalLine } from './is-canonical-line';
import type { LineFault } from './line-faults';
import type { RawLine } from './split-lines';
import { decodeUtf8 } from './utf8';

/** What a line holds; `other` when it is none of ours. */
export type LineContent =
  | { readonly kind: 'header'; readonly header: LedgerHeader }
  | { readonly kind: 'newer-header'; readonly camket: number }
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'checkpoint'; readonly checkpoint: Checkpoint }
  | { readonly kind: 'opening'; readonly opening: Opening }
  | { readonly kind: 'other' };

/** A line that was read, and what is wrong with its bytes. */
export interface ParsedLine {
  readonly content: LineContent;
  readonly fault: LineFault | null;
}

const HASH = /^[0-9a-f]{64}$/;
const OTHER: LineContent = { kind: 'other' };

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const isText = (value: unknown): boolean => typeof value === 'string';
const isHash = (value: unknown): boolean => typeof value === 'string' && HASH.test(value);
const isPlace = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ENTRY: Shape = {
  acceptedAt: isText,
  event: isObject,
  hash: isHash,
  n: isPlace,
  prev: isHash,
};
const CHECKPOINT: Shape = { hash: isHash, n: isPlace };
const OPENING: Shape = { event: isText, path: isText, salt: isText, value: isText };

function has(value: object, shape: Shape): boolean {
  const keys = Object.keys(value);
  return (
    keys.length === Object.keys(shape).length &&
    keys.every((key) => shape[key]?.((value as Record<string, unknown>)[key]) ?? false)
  );
}

function header(value: { camket?: unknown; ledger?: unknown; org?: unknown }): LineContent {
  const isOurs = value.camket === 1 && isText(value.ledger) && isText(value.org);
  if (isOurs) return { kind: 'header', header: value as LedgerHeader };
  const { camket } = value;
  return Number.isSafeInteger(camket) && (camket as number) > 1
    ? { kind: 'newer-header', camket: camket as number }
    : OTHER;
}

function classify(value: object): LineContent {
  if ('event' in value && has(value, ENTRY)) return { kind: 'entry', entry: value as Entry };
  if ('camket' in value) return header(value);
  if ('opening' in value) return opening(value);
  return has(value, CHECKPOINT) ? { kind: 'checkpoint', checkpoint: value as Checkpoint } : OTHER;
}

function opening(value: { opening?: unknown }): LineContent {
  const isOpening = has(value, { opening: (inner) => isObject(inner) && has(inner, OPENING) });
  return isOpening ? { kind: 'opening', opening: value.opening as Opening } : OTHER;
}

function parseObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** What the transport did to a line: marks and line ends that are not ours; the text without them is still read. */
function transport(raw: RawLine, decoded: string): { text: string; fault: LineFault | null } {
  if (raw.line === 1 && decoded.startsWith('\uFEFF'))
    return { text: decoded.slice(1).replace(/\r$/u, ''), fault: 'byte-order-mark' };
  if (decoded.endsWith('\r')) return { text: decoded.slice(0, -1), fault: 'carriage-return' };
  return { text: decoded, fault: null };
}

/**
 * Reads one line of a register file. A line whose bytes are damaged by transport only (byte order mark, CR LF) is still read.
 *
 * @example
 * parseLine({ line: 2, bytes: new Uint8Array(), isTerminated: true, isTooLong: false }).fault; // => 'blank-line'
 */
export function parseLine(raw: RawLine): ParsedLine {
  if (raw.isTooLong) return { content: OTHER, fault: 'line-too-long' };
  const decoded = decodeUtf8(raw.bytes);
  if (decoded === null) return { content: OTHER, fault: 'not-utf8' };
  const { text, fault } = transport(raw, decoded);
  if (text.trim() === '') return { content: OTHER, fault: fault ?? 'blank-line' };
  const value = parseObject(text);
  if (value === null) return { content: OTHER, fault: fault ?? 'not-json' };
  const content = classify(value);
  if (fault !== null) return { content, fault };
  if (content.kind === 'other') return { content, fault: 'not-a-line-of-ours' };
  return { content, fault: isCanonicalLine(text, value) ? null : 'not-canonical' };
}
