import { collectShadowRoots } from './collect-shadow-roots';
import { withoutScripts } from './without-scripts';

/** How much of the page may be taken along. */
export interface SerialiseOptions {
  /** At most this many bytes of UTF-8; 20 000 000 when left out. */
  readonly maxBytes?: number;
}

/** The page as the browser held it, as text. */
export interface SerialisedPage {
  readonly html: string;
  /** Length of `html` in bytes of UTF-8. */
  readonly bytes: number;
  /** Length before anything was left out, in bytes of UTF-8. */
  readonly totalBytes: number;
  /** What was left out to stay within `maxBytes`, in the order it was done; empty when nothing was. */
  readonly leftOut: ('scripts-and-styles' | 'embedded-data' | 'end-of-page')[];
  readonly url: string;
  readonly characterSet: string;
  readonly contentType: string;
  /** Addresses of frames, whose content is not part of `html`. */
  readonly frames: string[];
  /** How many open shadow roots are part of `html`, as `<template shadowrootmode="open">`. */
  readonly shadowRoots: number;
}

const DEFAULT_MAX_BYTES = 20_000_000;
const MAX_FRAMES = 50;

type Serialisable = Element & { getHTML?: (options: { shadowRoots: ShadowRoot[] }) => string };

function wholePage(document: Document, shadowRoots: ShadowRoot[]): string {
  const root = document.documentElement as Serialisable | null;
  if (!root) return '';
  const doctype = document.doctype ? `<!DOCTYPE ${document.doctype.name}>` : '';
  if (shadowRoots.length === 0 || !root.getHTML) return doctype + root.outerHTML;
  const openTag = root.outerHTML.slice(0, root.outerHTML.indexOf('>') + 1);
  return `${doctype}${openTag}${root.getHTML({ shadowRoots })}</html>`;
}

const UNITS_AT_ONCE = 1 << 16;

/** Counted in one small room: copying the whole page into bytes costs more than serialising it. */
function byteLength(text: string): number {
  const encoder = new TextEncoder();
  const room = new Uint8Array(3 * UNITS_AT_ONCE);
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
  const { read } = new TextEncoder().encodeInto(html, new Uint8Array(maxBytes));
  return html.slice(0, read);
}

interface Bounded {
  readonly html: string;
  readonly bytes: number;
  readonly leftOut: SerialisedPage['leftOut'];
}

/** NOTE: counting the bytes costs more than serialising, so every text is counted once. */
function bound(html: string, totalBytes: number, maxBytes: number): Bounded {
  const leftOut: SerialisedPage['leftOut'] = [];
  let [kept, bytes] = [html, totalBytes];
  const steps = [
    ['scripts-and-styles', withoutScripts],
    ['embedded-data', (text: string) => text.replace(EMBEDDED_DATA, 'data:,')],
    ['end-of-page', (text: string) => cutAt(text, maxBytes)],
  ] as const;
  for (const [name, step] of steps) {
    if (bytes <= maxBytes) break;
    kept = step(kept);
    bytes = byteLength(kept);
    leftOut.push(name);
  }
  return { html: kept, bytes, leftOut };
}

function framesOf(document: Document): string[] {
  const frames = [...document.querySelectorAll('iframe[src], frame[src]')].slice(0, MAX_FRAMES);
  return frames.map((frame) => frame.getAttribute('src') ?? '');
}

/**
 * The page as the browser holds it now, with open shadow roots, bounded; what was left out is said.
 * @example serialisePage(document, { maxBytes: 5_000_000 }).leftOut // => []
 */
export function serialisePage(document: Document, options: SerialiseOptions = {}): SerialisedPage {
  const shadowRoots = collectShadowRoots(document);
  const html = wholePage(document, shadowRoots);
  const totalBytes = byteLength(html);
  return {
    ...bound(html, totalBytes, options.maxBytes ?? DEFAULT_MAX_BYTES),
    totalBytes,
    url: document.URL,
    characterSet: document.characterSet,
    contentType: document.contentType,
    frames: framesOf(document),
    shadowRoots: shadowRoots.length,
  };
}
