import { readArticle, withReason, type Health } from '@camket/clip';
import type { SerialisedPage } from '@camket/clip/in-page';
import { version } from '@camket/clip/package.json';
import { findSecrecyMarking } from '@camket/text';
import { hashText } from '../store/hash-bytes';
import { cutText, MAX_TEXT_UNITS, withoutEnd } from './cut-article';

/** An article as the panel holds it: plain data, nothing of the page's own objects. */
export interface ReadArticle {
  readonly url: string;
  readonly canonicalUrl: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly portal: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly language: string | null;
  readonly text: string;
  readonly textSha256: string;
  /** Words below its pictures, apart from the body. */
  readonly captions: readonly string[];
  readonly attachments: readonly {
    readonly name: string;
    readonly url: string;
    readonly mediaType: string | null;
    readonly sizeText: string | null;
  }[];
  readonly health: Health;
  readonly extractor: { readonly name: string; readonly version: string };
  /** The page as the browser held it when it was read; null for an article that is not before us. */
  readonly page: PageCopy | null;
  /** The words that mark the document as secret; such an article is not stored. */
  readonly secrecyMarking: string | null;
}

/** A page as it was serialised. */
export interface PageCopy
  extends
    Pick<SerialisedPage, 'html' | 'url' | 'leftOut'>,
    Partial<Pick<SerialisedPage, 'isRestless'>> {
  /** When it was taken, in milliseconds since 1970. */
  readonly takenAtMs?: number;
}

const EXTRACTOR = { name: '@camket/clip', version };

const cut = (text: string | null, units: number): string | null =>
  text === null ? null : text.normalize('NFC').slice(0, units);

/** At most so many captions of at most so many units each; the rest of a gallery is not followed. */
const [MAX_CAPTIONS, MAX_CAPTION_UNITS] = [200, 2_000];

function captionsOf(captions: readonly string[]): string[] {
  return captions
    .map((caption) => caption.normalize('NFC').trim().slice(0, MAX_CAPTION_UNITS))
    .filter((caption) => caption !== '')
    .slice(0, MAX_CAPTIONS);
}

function healthOf({ isRestless }: PageCopy, health: Health): Health {
  return isRestless === true ? withReason(health, 'page-restless') : health;
}

/**
 * Reads the article of a serialised page on a parsed copy: no script of it runs, nothing of it is loaded.
 *
 * @example
 * readArticleOfPage({ html: '<h1>Tin</h1><p>…</p>', url: 'https://a.vn/1', leftOut: [] }).url; // => 'https://a.vn/1'
 */
export function readArticleOfPage(page: PageCopy): ReadArticle {
  const copy = new DOMParser().parseFromString(page.html, 'text/html');
  const reading = readArticle(copy, { url: page.url });
  const text = cutText(reading.text, MAX_TEXT_UNITS);
  const isCut = text !== reading.text || page.leftOut.includes('end-of-page');
  let textSha256: string | null = null;
  return {
    url: page.url,
    canonicalUrl: cut(reading.canonicalUrl, 4_000),
    title: cut(reading.title, 2_000),
    authors: reading.authors.map((author) => author.normalize('NFC').slice(0, 300)),
    portal: cut(reading.portal, 300),
    publishedAt: reading.publishedAt,
    modifiedAt: reading.modifiedAt,
    language: cut(reading.language, 35),
    text,
    // Only what is registered needs it; of a long text it takes as long as a tenth of the reading.
    get textSha256() {
      return (textSha256 ??= hashText(text));
    },
    captions: captionsOf(reading.captions),
    attachments: reading.attachments.map(({ name, url, mediaType, sizeText }) => ({
      name: name.normalize('NFC').slice(0, 500),
      url: url.slice(0, 4_000),
      mediaType: mediaType ?? null,
      sizeText: sizeText ?? null,
    })),
    health: healthOf(page, isCut ? withoutEnd(reading.health) : reading.health),
    page,
    extractor: EXTRACTOR,
    secrecyMarking: findSecrecyMarking(`${reading.title ?? ''}\n${text}`),
  };
}
