import type { SelectionQuote, SerialisedPage } from '@camket/clip/in-page';

/** Longest page taken along, in bytes of UTF-8; what is longer is cut at its end, which the panel says. */
export const MAX_PAGE_BYTES = 5_000_000;

const MAX_QUOTE_UNITS = 20_000;
const MAX_CONTEXT_UNITS = 400;

/** What a page said that it must not say: the answer is not used. */
export class PageAnswerError extends Error {
  override readonly name = 'PageAnswerError';
  readonly code = 'page-answer';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown, maxUnits: number): string {
  if (typeof value !== 'string' || value.length > maxUnits)
    throw new PageAnswerError('text expected');
  return value;
}

/**
 * Reads the answer to `serialise`.
 *
 * @throws PageAnswerError when it has another shape or is too long.
 * @example
 * parseSerialisedPage({ html: '<p>', bytes: 3, totalBytes: 3, leftOut: [], url: 'https://a.vn/', characterSet: 'UTF-8', contentType: 'text/html', frames: [], shadowRoots: 0 }).html; // => '<p>'
 */
export function parseSerialisedPage(
  answer: unknown,
): Pick<SerialisedPage, 'html' | 'url' | 'leftOut' | 'isRestless'> {
  if (!isRecord(answer)) throw new PageAnswerError('page expected');
  const leftOut = Array.isArray(answer['leftOut']) ? answer['leftOut'] : [];
  const known = ['scripts-and-styles', 'embedded-data', 'end-of-page'] as const;
  return {
    html: textOf(answer['html'], MAX_PAGE_BYTES),
    url: textOf(answer['url'], 4_000),
    leftOut: known.filter((name) => leftOut.includes(name)),
    isRestless: answer['isRestless'] === true,
  };
}

/**
 * Reads the answer to `selection`.
 *
 * @throws PageAnswerError when it has another shape or is too long.
 * @example
 * parseSelection(null); // => null
 */
export function parseSelection(answer: unknown): SelectionQuote | null {
  if (answer === null || answer === undefined) return null;
  if (!isRecord(answer)) throw new PageAnswerError('selection expected');
  return {
    exact: textOf(answer['exact'], MAX_QUOTE_UNITS),
    prefix: textOf(answer['prefix'], MAX_CONTEXT_UNITS),
    suffix: textOf(answer['suffix'], MAX_CONTEXT_UNITS),
  };
}

/**
 * Reads the answer to `paint`: the state of each mark, `gone` where it says nothing usable.
 *
 * @example
 * parsePaintStates(['found', 3], 2); // => ['found', 'gone']
 */
export function parsePaintStates(
  answer: unknown,
  count: number,
): ('found' | 'ambiguous' | 'gone')[] {
  const states: readonly unknown[] = Array.isArray(answer) ? answer : [];
  return Array.from({ length: count }, (_, index) => {
    const state = states[index];
    return state === 'found' || state === 'ambiguous' ? state : 'gone';
  });
}
