import { attributeOf } from '../rendering/attribute-of';
import { oneLine } from './plain-words';

/**
 * A name or an address of a file of one of the kinds that portals hand out.
 * @example FILE.exec('cv-512.pdf')?.[1] // => 'pdf'
 */
export const FILE = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|rtf|zip|rar|7z|csv)(?=$|[/?#&"'\s)])/iu;
/** The same with the marks around it, to be taken out of a name. */
const SIZE_IN_NAME =
  /[\s([:–-]{1,4}\d{1,5}(?:[.,]\d{1,3})?\s?(?:bytes|[KMG]i?B|B)(?:[\s)\].,;]{1,4}|$)/iu;
/**
 * Addresses of handlers that send a file whose name only the page tells.
 * @example HANDLER.test('/Download.ashx?id=771') // => true
 */
export const HANDLER =
  /(?:download|linkclick|getfile|viewfile|dinhkem|attach(?:ment)?|taive|taifile)[^/]{0,40}[?/&=]/iu;

/**
 * An address with its percent signs read, as it is where they cannot be.
 * @example decoded('/a%20b.pdf') // => '/a b.pdf'
 */
export function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

const GENERIC =
  /^(?:tải về|tải xuống|tải file|download|xem|xem chi tiết|tại đây|file đính kèm|tệp đính kèm|here|view|\s*)$/iu;

function fileName(url: string): string {
  const path = decoded(url).split(/[?#]/u)[0] ?? '';
  const part = path.split('/').findLast((segment) => FILE.test(segment));
  const query = /[?&][^=]{1,40}=([^&#]*\.(?:pdf|docx?|xlsx?|pptx?|zip|rar))/iu.exec(
    decoded(url),
  )?.[1];
  return part ?? query?.split('/').at(-1) ?? path.split('/').at(-1) ?? url;
}

/** What some portals print before each name: "Tập tin 1: …". */
const NUMBERED =
  /^(?:tập tin|tệp(?: tin)?|file)(?: đính kèm)?(?:(?: (?:số )?\d{1,2})?\s?:\s?|\s(?=\S{1,150}\.(?:pdf|docx?|xlsx?|pptx?|zip|rar)$))/iu;
const NAME_IN_ROW =
  /(?:^|[\s:])([^\s:"“”]{1,120}\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|rtf|zip|rar|7z|csv))(?=$|[\s),;(])/iu;

const MAX_NAME = 200;

/**
 * The file's name in the row or item of the list where the link stands: a cell that ends with it is all name.
 * @example nameInRow(anchor) // => 'Phụ lục.xlsx'
 */
export function nameInRow(anchor: Element): string | null {
  const cells = [...(anchor.closest('tr')?.children ?? [])].map((cell) =>
    oneLine((cell.textContent ?? '').slice(0, 2 * MAX_NAME)),
  );
  const name = cells.find((cell) => cell.length <= MAX_NAME && FILE.test(`${cell} `));
  if (name !== undefined) return name.replace(SIZE_IN_NAME, ' ').trim();
  return NAME_IN_ROW.exec(spaced(anchor.closest('tr, li, p') ?? anchor.parentElement))?.[1] ?? null;
}

/**
 * The size of a file and nothing else.
 * @example SIZE_ALONE.test('(2,31 MB)') // => true
 */
export const SIZE_ALONE = /^\(?\d{1,5}(?:[.,]\d{1,3})?\s?(?:bytes|[KMG]i?B|B)\)?$/iu;

/** What a link says, without a part of its own that only says the size. */
function wordsOf(anchor: Element): string {
  if (anchor.children.length === 0) return anchor.textContent ?? '';
  return [...anchor.childNodes]
    .map((part) => part.textContent ?? '')
    .filter((words) => !SIZE_ALONE.test(words.trim()))
    .join('');
}

/**
 * The name of a file as its link shows it, without its size; else as the page says beside the link, else as its address ends.
 * @example nameOfFile(anchor, '/files/12.pdf') // => 'Dự thảo Nghị quyết'
 */
export function nameOfFile(anchor: Element, url: string): string {
  const shown = oneLine(wordsOf(anchor))
    .replace(SIZE_IN_NAME, ' ')
    .trim()
    .replace(/[\s([-]+$|\s?\((?:pdf|docx?|xlsx?|pptx?|zip|rar)[,;]?\)?$/iu, '')
    .replace(/\(\s*\)$/u, '')
    .replace(NUMBERED, '')
    .trim();
  if (shown !== '' && !GENERIC.test(shown)) return shown;
  const inRow = HANDLER.test(url) ? nameInRow(anchor) : null;
  if (inRow !== null) return inRow;
  const title = oneLine(attributeOf(anchor, 'download') || attributeOf(anchor, 'title') || '');
  return title !== '' && !GENERIC.test(title) ? title : (nameInRow(anchor) ?? fileName(url));
}

/**
 * The words of an element's parts with a space between two, so that neighbouring cells do not run together.
 * @example spaced(row) // => 'Phụ lục.xlsx 46 KB Tải về'
 */
export function spaced(element: Element | null): string {
  if (!element) return '';
  const parts = element.children.length === 0 ? [element] : [...element.childNodes].slice(0, 40);
  return oneLine(parts.map((part) => (part.textContent ?? '').slice(0, 300)).join(' ')).slice(
    0,
    600,
  );
}
