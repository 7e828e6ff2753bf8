import { readArticle, readPlainText, withReason, type ArticleReading } from '@camket/clip';
import { parseHTML } from 'linkedom';
import type { CommandIo } from '../terminal/command';
import { unreadable } from '../terminal/command-error';
import { sha256 } from '../terminal/hash';
import { decodeUtf8, readInput } from '../terminal/input';
import { cutMarkup } from './cut-markup';
import { decodeHtml } from './decode-html';

/** Larger files are refused: 64 MiB. */
const MAX_BYTES = 64 * 1024 * 1024;

/** An article as `camket read` prints it. */
export interface LoadedArticle {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly portal: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly canonicalUrl: string | null;
  readonly language: string | null;
  readonly text: string;
  /** SHA-256 of the bytes read. */
  readonly sha256: string;
  readonly textSha256: string;
  readonly attachments: ArticleReading['attachments'];
  readonly fields: Partial<ArticleReading['fields']>;
  readonly health: ArticleReading['health'] | PlainHealth;
  readonly sapo: string | null;
  readonly section: string | null;
  readonly captions: readonly string[];
}

/** What can be said of a plain text: only whether there is any. */
export interface PlainHealth {
  readonly agreed: readonly string[];
  readonly doubtful: readonly string[];
  readonly missing: readonly string[];
  readonly leftOut: { readonly characters: number; readonly places: readonly never[] };
  readonly incomplete: boolean;
  readonly reasons: readonly never[];
}

const textHash = (text: string): string => sha256(new TextEncoder().encode(text));

const looksLikeHtml = (path: string, bytes: Uint8Array): boolean => {
  if (/\.(html?|xhtml)$/i.test(path)) return true;
  if (/\.txt$/i.test(path)) return false;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart();
  return /^(?:<!doctype html|<html|<\?xml|<head|<body)/i.test(head);
};

function plainArticle(bytes: Uint8Array, path: string): LoadedArticle {
  const text = readPlainText(decodeUtf8(bytes, path));
  const missing = [
    'title',
    'authors',
    'portal',
    'publishedAt',
    'canonicalUrl',
    ...(text.trim() === '' ? ['text'] : []),
  ];
  return {
    title: null,
    authors: [],
    portal: null,
    publishedAt: null,
    modifiedAt: null,
    canonicalUrl: null,
    language: null,
    text,
    sha256: sha256(bytes),
    textSha256: textHash(text),
    attachments: [],
    fields: {},
    health: {
      agreed: ['text'].filter((name) => !missing.includes(name)),
      doubtful: [],
      missing,
      leftOut: { characters: 0, places: [] },
      incomplete: text.trim() === '',
      reasons: [],
    },
    sapo: null,
    section: null,
    captions: [],
  };
}

/** The parser gives up on pages made to break it, such as an attribute of many megabytes. */
function parsePage(html: string, path: string): ReturnType<typeof parseHTML>['document'] {
  try {
    return parseHTML(html).document;
  } catch {
    throw unreadable(
      { vi: `${path}: không phân tích được trang này.`, en: `${path}: the page cannot be parsed.` },
      {
        vi: 'Lưu riêng phần bài viết, hoặc lưu thành .txt rồi đọc lại.',
        en: 'Save the article alone, or as .txt, and read that.',
      },
    );
  }
}

function pageArticle(bytes: Uint8Array, path: string, url: string | undefined): LoadedArticle {
  const { html, isCut } = cutMarkup(decodeHtml(bytes));
  const {
    map: _map,
    portalKey: _portalKey,
    ...article
  } = readArticle(parsePage(html, path), url === undefined ? {} : { url });
  const health = isCut ? withReason(article.health, 'page-cut') : article.health;
  return { ...article, health, sha256: sha256(bytes), textSha256: textHash(article.text) };
}

/** An article with the bytes of the file it was read from. */
export interface LoadedFile {
  readonly article: LoadedArticle;
  readonly bytes: Uint8Array;
  readonly isPage: boolean;
}

/**
 * Reads an article from an `.html` or `.txt` file.
 *
 * @throws CommandError (3) when the file cannot be read, is too large or is no text.
 * @example
 * (await loadArticle(io, 'bai.txt')).article.title; // => null
 */
export async function loadArticle(io: CommandIo, path: string, url?: string): Promise<LoadedFile> {
  const bytes = await readInput(io, path);
  if (bytes.length > MAX_BYTES) {
    throw unreadable(
      { vi: `${path}: lớn hơn 64 MB.`, en: `${path}: it is larger than 64 MB.` },
      {
        vi: 'Lưu riêng trang bài viết rồi đọc lại.',
        en: 'Save the page of the article alone and read that.',
      },
    );
  }
  const isPage = looksLikeHtml(path, bytes);
  const article = isPage ? pageArticle(bytes, path, url) : plainArticle(bytes, path);
  return { article, bytes, isPage };
}
