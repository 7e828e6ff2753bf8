import { attributeOf } from '../rendering/attribute-of';
import { listsOfOthers } from '../body/lists-of-others';
import { isAside } from '../page/is-aside';
import { findNamed } from '../page/named-elements';
import type { PageBlock } from '../page/page-model';
import type { PageSources } from '../page/page-sources';
import { placeOf, type PlaceInPage } from '../page/place-in-page';
import { webAddress } from '../page/web-address';
import { decoded, FILE, HANDLER, nameInRow, nameOfFile, SIZE_ALONE, spaced } from './file-names';
import { oneLine } from './plain-words';

/** A file the article hands out. */
export interface Attachment {
  /** The file's name as shown, or from its address. */
  readonly name: string;
  /**
   * Absolute where the page's address is known. A file that only a script of the page hands out
   * (`javascript:__doPostBack(…)`) has the page's own address, empty where that is unknown: never a script.
   */
  readonly url: string;
  readonly mediaType: string;
  /** The size as printed ("1,2 MB"); null when none is printed. */
  readonly sizeText: string | null;
}

/** Where attachments are looked for. */
export interface AttachmentOptions {
  /** Index of the first block of the body; null when there is no body. */
  readonly first: number | null;
  /** Index of the last block of the body. */
  readonly last: number | null;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  rtf: 'application/rtf',
  zip: 'application/zip',
  rar: 'application/vnd.rar',
  '7z': 'application/x-7z-compressed',
  csv: 'text/csv',
};
const SIZE = /(?:^|[\s([:–-])(\d{1,5}(?:[.,]\d{1,3})?\s?(?:bytes|[KMG]i?B|B|k))(?=$|[\s)\].,;])/iu;
const MAX_ATTACHMENTS = 100;
const MAX_FILES = 2_000;

function extensionOf(anchor: Element, url: string): string | null {
  const sources = [
    decoded(url),
    attributeOf(anchor, 'download') ?? '',
    oneLine(anchor.textContent ?? '').slice(0, 300),
    attributeOf(anchor, 'title') ?? '',
    HANDLER.test(url) ? (nameInRow(anchor) ?? '') : '',
  ];
  for (const source of sources) {
    const extension = FILE.exec(source)?.[1];
    if (extension) return extension.toLowerCase();
  }
  return null;
}

/** Where a file can be had: its own address, or the page's where only the page's scripts hand it out. */
function sourceOf(address: string, base: string | null): string {
  const own = address.startsWith('#') ? null : webAddress(address, base);
  return own ?? base ?? '';
}

function sizeText(anchor: Element): string | null {
  for (const element of [anchor, anchor.parentElement, anchor.closest('tr, li')]) {
    const size = SIZE.exec(spaced(element))?.[1];
    if (size) return size;
  }
  return sizeBeside(anchor);
}

/** The size alone, in an element that follows what holds the link and nothing else. */
function sizeBeside(anchor: Element): string | null {
  const holders = [anchor, anchor.parentElement].filter(
    (holder) => holder?.textContent === anchor.textContent,
  );
  const beside = holders.map((holder) => oneLine(holder?.nextElementSibling?.textContent ?? ''));
  const size = beside.find((words) => SIZE_ALONE.test(words));
  return (size && SIZE.exec(size)?.[1]) ?? null;
}

function isBetween(position: number, { first, last }: AttachmentOptions): boolean {
  return first !== null && last !== null && position >= first && position <= last + 1;
}

/** Files handed out one below the other right after the body are its own, with or without a label. */
function withFilesBelow(files: readonly number[], options: AttachmentOptions): AttachmentOptions {
  return files.reduce(
    (reach, at) =>
      isBetween(at, reach) ? { ...reach, last: Math.max(reach.last ?? 0, at) } : reach,
    options,
  );
}

const LABEL =
  /(?:file|tệp|tập tin|tài liệu|văn bản|nội dung|phụ lục)[^.]{0,24}(?:đính kèm|kèm theo|tải về)|đính kèm|attachments?|^(?:tài liệu|tệp(?: tin)?|tập tin|files?)(?:(?: liên quan)?\s?(?:\(\d{1,3}\))?\s?:?$|(?: \p{L}{1,10}){1,3}\s?:)|^(?:documents?|files?) (?:to download|attached)\s?:?$|^tên (?:tệp|file|tập tin|tài liệu)(?!\p{L})/iu;

/** So many blocks may stand between the label and the last file of its list. */
const LABEL_REACH = 40;
const HEADING = /^h[1-6]$/u;

/** Whether the list in which a position stands is called one of files: the nearest heading or label above says so. */
function isLabelled(
  position: number,
  blocks: readonly PageBlock[],
  others: ReadonlySet<number>,
): boolean {
  for (let at = position; at >= Math.max(0, position - LABEL_REACH); at -= 1) {
    const block = blocks[at];
    if (block && LABEL.test(block.raw.slice(0, 600).normalize('NFC').trim())) return true;
    if (block && at < position && (HEADING.test(block.place.tag) || others.has(at))) return false;
  }
  return false;
}

/** Viewers show a file in a frame and carry its address in their own. */
function embeddedAddress(embed: Element): string {
  const source = attributeOf(embed, 'src') ?? attributeOf(embed, 'data') ?? '';
  return /[?&](?:file|url|src)=([^&#]{1,500})/u.exec(source)?.[1] ?? source;
}

/** The address of a link or of what a viewer shows; empty when there is none. */
function addressOf(element: Element): string {
  return element.localName === 'a'
    ? (attributeOf(element, 'href') ?? '')
    : decoded(embeddedAddress(element));
}

function attachmentOf(element: Element, base: string | null): Attachment | null {
  const address = addressOf(element);
  const extension = address === '' ? null : extensionOf(element, address);
  if (!extension) return null;
  return {
    name: nameOfFile(element, address),
    url: sourceOf(address, base),
    mediaType: MEDIA_TYPES[extension] ?? 'application/octet-stream',
    sizeText: sizeText(element),
  };
}

interface FileInPage {
  readonly element: Element;
  readonly attachment: Attachment;
  /** How many blocks begin before the link. */
  readonly at: number;
}

/**
 * The files an article hands out, in the order of the page: links and viewers inside the body, in the family's
 * list of files, or beside the words "đính kèm".
 * @example readAttachments(sources, { first, last })[0]?.mediaType // => 'application/pdf'
 */
export function readAttachments(sources: PageSources, options: AttachmentOptions): Attachment[] {
  const { page, family, url } = sources;
  const lists = new Set(family ? findNamed(page.named, family.family.attachments) : []);
  const others = listsOfOthers(page.blocks);
  const places = new Map<Element, PlaceInPage>();
  const candidates = [...page.anchors, ...page.embeds].flatMap((element) => {
    const attachment = attachmentOf(element, url);
    return attachment ? [{ element, attachment, at: page.positions.get(element) ?? -1 }] : [];
  });
  const reach = withFilesBelow(
    candidates.map(({ at }) => at).filter((at) => !others.has(at)),
    options,
  );
  const isOfArticle = ({ element, at }: FileInPage): boolean => {
    if (isBetween(at, reach)) return true;
    const place = placeOf(element, places);
    if (place.ancestors.some((one) => lists.has(one))) return true;
    return !isAside(place) && isLabelled(at, page.blocks, others);
  };
  const found = new Map<string, Attachment>();
  for (const candidate of candidates.slice(0, MAX_FILES)) {
    const { attachment } = candidate;
    const key = attachment.url === (url ?? '') ? attachment.name : attachment.url;
    if (found.size < MAX_ATTACHMENTS && !found.has(key) && isOfArticle(candidate))
      found.set(key, attachment);
  }
  return [...found.values()];
}
