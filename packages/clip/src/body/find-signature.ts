import { attributeOf } from '../rendering/attribute-of';
import { authorNames, isPersonName } from '../fields/author-names';
import { oneLine } from '../fields/plain-words';
import { isAside } from '../page/is-aside';
import type { PageBlock } from '../page/page-model';

const MAX_SIGNATURE = 70;
const MAX_FROM_END = 3;
const MAX_AFTER = 3;
/** Names below are those of readers. */
const COMMENTS = /^(?:bình luận|ý kiến|phản hồi|comments?)(?!\p{L})/iu;
const RIGHT = /text-align\s*:\s*right/iu;
const LABELLED =
  /^(?:tác giả(?: bài viết)?|người viết|bài và ảnh|bài, ảnh|bài\s?-\s?ảnh|tin và ảnh|tin, ảnh|tin\s?-\s?ảnh|tin, bài|tin bài|tin\s?-\s?bài|thực hiện|nguồn(?: tin)?|theo)\s?[:：]?\s/iu;
const NAMED =
  /(?:^|[\s_-])(?:author|tacgia|tac-gia|butdanh|but-danh|byline|sign|signature|nguon|source|article-author|news-author)(?:$|[\s_-])/u;

function isSetRight({ element, place }: PageBlock): boolean {
  const [own, parent] = [element, element.parentElement];
  const style = `${attributeOf(own, 'style') ?? ''};${attributeOf(parent, 'style') ?? ''}`;
  return (
    RIGHT.test(style) ||
    /right/iu.test(attributeOf(own, 'align') ?? '') ||
    place.names
      .slice(0, 2)
      .some((name) =>
        /(?:^|\s)(?:(?:has-|ql-)?(?:text-)?(?:align-)?right|rte?right|text-end)(?:$|\s)/u.test(
          name,
        ),
      )
  );
}

function isNameLike(line: string): boolean {
  const names = authorNames(line, new Set());
  return names.length > 0 && names.every((name) => /^\p{Lu}/u.test(name)) && !/[.!?;]$/u.test(line);
}

const NAME_ALONE = /^\p{Lu}\p{Ll}{1,7}(?: \p{Lu}\p{Ll}{0,7}){1,3}$/u;

/** Names of people and the office behind them, and nothing else: "Minh Thư – Văn phòng UBND tỉnh". */
function isNamesOnly(line: string): boolean {
  const names = authorNames(line, new Set());
  return names.length > 0 && names.every((name) => NAME_ALONE.test(name));
}

/** After the body nothing is a signature but what is set as one, or is a person's name and nothing else. */
function signsAfter(block: PageBlock): boolean {
  if (block.linked > 0) return false;
  return isSignature(block) || isPersonName(oneLine(block.raw));
}

function isSignature(block: PageBlock): boolean {
  const line = oneLine(block.raw);
  if (line.length > MAX_SIGNATURE || /^h[1-6]$|^li$|^tr$/u.test(block.place.tag)) return false;
  if (block.place.names.slice(0, 3).some((name) => NAMED.test(name))) return true;
  if (LABELLED.test(line)) return isNameLike(line.replace(LABELLED, ''));
  const isBold = block.emphasised >= block.raw.length * 0.9;
  if (isBold && isNamesOnly(line)) return true;
  return isNameLike(line) && isSetRight(block) && (isBold || line.split(' ').length <= 6);
}

/**
 * The line at the end of a body, or right after it, that signs it ("Nguyễn Văn An", "Tin, ảnh: Minh Anh"); null when
 * there is none.
 * @example findSignature(body, page.blocks)?.raw // => 'Nguyễn Văn An'
 */
export function findSignature(
  body: readonly PageBlock[],
  page: readonly PageBlock[],
): PageBlock | null {
  const last = body.at(-1);
  if (!last || body.length < 2) return null;
  const within = body.slice(-MAX_FROM_END).findLast(isSignature);
  if (within) return within;
  const below = page.slice(last.index + 1, last.index + 1 + MAX_AFTER);
  const comments = below.findIndex(({ raw }) => COMMENTS.test(raw.normalize('NFC')));
  const after = comments < 0 ? below : below.slice(0, comments);
  return after.find((block) => !isAside(block.place) && signsAfter(block)) ?? null;
}
