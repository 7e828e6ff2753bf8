/** So many tags are parsed: a hundred times those of a long portal page, and some seconds of the parser's time. */
const MOST_TAGS = 300_000;

/** Markup within bounds, and whether something was left out for it. */
export interface CutMarkup {
  readonly html: string;
  readonly isCut: boolean;
}

/**
 * The markup up to its 300,000th tag, so that a page of millions of elements is read in seconds and the cut can be said.
 *
 * @example
 * cutMarkup('<p>Tin</p>'); // => { html: '<p>Tin</p>', isCut: false }
 */
export function cutMarkup(html: string): CutMarkup {
  let at = -1;
  for (let tags = 0; tags <= MOST_TAGS; tags += 1) {
    at = html.indexOf('<', at + 1);
    if (at < 0) return { html, isCut: false };
  }
  return { html: html.slice(0, at), isCut: true };
}
