import type { Steps } from '../slices/run-in-slices';
import { withoutScripts } from './without-scripts';

/** What may be left out of a page to keep it within bounds. */
export type LeftOut = 'scripts-and-styles' | 'embedded-data' | 'end-of-page';

/** A page within its bounds. */
export interface BoundedPage {
  readonly html: string;
  /** Length of `html` in bytes of UTF-8. */
  readonly bytes: number;
  /** What was left out, in the order it was done; empty when nothing was. */
  readonly leftOut: LeftOut[];
}

const UNITS_AT_ONCE = 1 << 16;
const encoder = new TextEncoder();
let room = new Uint8Array(0);

/**
 * The length of a text in bytes of UTF-8. Counted in one small room: copying a whole page into bytes costs more than
 * serialising it.
 * @example byteLength('Đà Nẵng') // => 11
 */
export function byteLength(text: string): number {
  if (room.length === 0) room = new Uint8Array(3 * UNITS_AT_ONCE);
  let bytes = 0;
  for (let from = 0; from < text.length;) {
    const until = from + UNITS_AT_ONCE;
    const isPairCut = /[\uD800-\uDBFF]/.test(text.charAt(until - 1));
    const part = text.slice(from, isPairCut ? until - 1 : until);
    bytes += encoder.encodeInto(part, room).written;
    from += part.length;
  }
  return bytes;
}

const EMBEDDED_DATA = /data:[a-z]{1,20}\/[a-z0-9.+-]{1,40};base64,[a-z0-9+/=]+/giu;

/** Cuts at `maxBytes`, never inside a character. */
function cutAt(html: string, maxBytes: number): string {
  const { read } = encoder.encodeInto(html, new Uint8Array(maxBytes));
  return html.slice(0, read);
}

/**
 * Leaves out of a page what it can do without until it is within its bounds; the bytes of every text are counted once.
 * @example drainSteps(boundingSteps({ html: '<p>Một</p>', bytes: 12, leftOut: [] }, 100)).leftOut // => []
 */
export function* boundingSteps(page: BoundedPage, maxBytes: number): Steps<BoundedPage> {
  let { bytes, html } = page;
  const leftOut: LeftOut[] = [];
  const ways = [
    ['scripts-and-styles', withoutScripts],
    ['embedded-data', (text: string) => text.replace(EMBEDDED_DATA, 'data:,')],
    ['end-of-page', (text: string) => cutAt(text, maxBytes)],
  ] as const;
  for (const [name, leaveOut] of ways) {
    if (bytes <= maxBytes) break;
    yield undefined;
    html = leaveOut(html);
    yield undefined;
    bytes = byteLength(html);
    leftOut.push(name);
  }
  return { html, bytes, leftOut };
}
