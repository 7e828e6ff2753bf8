import { drainSteps, runInSlices, type SliceOptions, type Steps } from '../slices/run-in-slices';
import { boundingSteps, byteLength, type BoundedPage } from './bounded-page';
import { piecesOf } from './page-pieces';

/** How much of the page may be taken along. */
export interface SerialiseOptions {
  /** At most this many bytes of UTF-8; 20 000 000 when left out. */
  readonly maxBytes?: number;
}

/** The page as the browser held it, as text. */
export interface SerialisedPage extends BoundedPage {
  /** Length before anything was left out, in bytes of UTF-8. */
  readonly totalBytes: number;
  readonly url: string;
  readonly characterSet: string;
  readonly contentType: string;
  /** Addresses of frames, whose content is not part of `html`. */
  readonly frames: string[];
  /** How many open shadow roots are part of `html`, as `<template shadowrootmode="open">`. */
  readonly shadowRoots: number;
  /** The page never stood still while it was read in slices: this is what it was at the last moment. */
  readonly isRestless: boolean;
}

const DEFAULT_MAX_BYTES = 20_000_000;
const MAX_FRAMES = 50;
/** UTF-16 units that are gathered between two pauses. */
const STRETCH_UNITS = 1 << 14;
/** What of a page says something: its nodes, its words, and these attributes; classes and styles change with every picture that slides by. */
const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['hidden', 'href', 'src', 'datetime', 'content', 'title'],
};
/** How often a page that changed while it was read is read again in slices. */
const MOST_REREADINGS = 2;

function framesOf(document: Document): string[] {
  const frames = [...document.querySelectorAll('iframe[src], frame[src]')].slice(0, MAX_FRAMES);
  return frames.map((frame) => frame.getAttribute('src') ?? '');
}

interface TakenPage {
  readonly html: string;
  readonly bytes: number;
  readonly shadowRoots: number;
}

interface TakeOptions {
  readonly isChanged: () => boolean;
  readonly onShadowRoot: (root: ShadowRoot) => void;
}

/** All pieces of the page; null as soon as it is no longer what it was. */
function* takingSteps(
  document: Document,
  { isChanged, onShadowRoot }: TakeOptions,
): Steps<TakenPage | null> {
  const counts = { shadowRoots: 0, onShadowRoot };
  const stretches: string[] = [];
  let [stretch, bytes] = ['', 0];
  for (const piece of piecesOf(document, counts)) {
    stretch += piece;
    if (stretch.length < STRETCH_UNITS) continue;
    bytes += byteLength(stretch);
    stretches.push(stretch);
    stretch = '';
    yield undefined;
    if (isChanged()) return null;
  }
  bytes += byteLength(stretch);
  return { html: stretches.join('') + stretch, bytes, shadowRoots: counts.shadowRoots };
}

function* describingSteps(
  document: Document,
  { bytes, html, shadowRoots }: TakenPage,
  { isRestless, maxBytes = DEFAULT_MAX_BYTES }: SerialiseOptions & { isRestless: boolean },
): Steps<SerialisedPage> {
  return {
    ...(yield* boundingSteps({ html, bytes, leftOut: [] }, maxBytes)),
    totalBytes: bytes,
    url: document.URL,
    characterSet: document.characterSet,
    contentType: document.contentType,
    frames: framesOf(document),
    shadowRoots,
    isRestless,
  };
}

const NOTHING: TakenPage = { html: '', bytes: 0, shadowRoots: 0 };

const AT_ONCE: TakeOptions = { isChanged: () => false, onShadowRoot: () => undefined };

function takeAtOnce(document: Document): TakenPage {
  return drainSteps(takingSteps(document, AT_ONCE)) ?? NOTHING;
}

/**
 * The page as the browser holds it now, with open shadow roots, bounded; what was left out is said.
 * @example serialisePage(document, { maxBytes: 5_000_000 }).leftOut // => []
 */
export function serialisePage(document: Document, options: SerialiseOptions = {}): SerialisedPage {
  const taken = takeAtOnce(document);
  return drainSteps(describingSteps(document, taken, { ...options, isRestless: false }));
}

/**
 * The same in slices, so that the page stays alive. Where nodes come, go or change their text or an attribute that says
 * something meanwhile, in open shadow roots too, it is read again; a page that never stands still is at last taken at
 * once, which is said. What is taken stood so at one moment, but for attributes that only say how it looks.
 * @example (await serialisePageInSlices(document, { now, pause })).isRestless // => false
 */
export async function serialisePageInSlices(
  document: Document,
  { maxBytes, ...slices }: SerialiseOptions & SliceOptions,
): Promise<SerialisedPage> {
  const taken = await takeInSlices(document, slices);
  const options = { ...(maxBytes !== undefined && { maxBytes }), isRestless: taken === null };
  const steps = describingSteps(document, taken ?? takeAtOnce(document), options);
  return runInSlices(steps, slices);
}

async function takeInSlices(document: Document, slices: SliceOptions): Promise<TakenPage | null> {
  const Observer = document.defaultView?.MutationObserver ?? MutationObserver;
  let changes = 0;
  const observer = new Observer(() => (changes += 1));
  observer.observe(document, WATCHED);
  const onShadowRoot = (root: ShadowRoot): void => observer.observe(root, WATCHED);
  const isChanged = () => observer.takeRecords().length + changes > 0;
  try {
    for (let left = MOST_REREADINGS; left >= 0; left -= 1) {
      changes = 0;
      const taken = await runInSlices(takingSteps(document, { isChanged, onShadowRoot }), slices);
      if (taken && !isChanged()) return taken;
    }
    return null;
  } finally {
    observer.disconnect();
  }
}
