import { attributeOf } from '../rendering/attribute-of';
import { authorNames, isNameAlone, isPersonName } from '../fields/author-names';
import { namesNothing } from '../fields/names-nothing';
import { oneLine } from '../fields/plain-words';
import { countTraits, UnitTrait } from '../fields/unit-traits';
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

/** Names of people and the office behind them, and nothing else: "Minh Thư – Văn phòng UBND tỉnh". */
function isNamesOnly(line: string): boolean {
  const names = authorNames(line, new Set());
  return names.length > 0 && names.every(isNameAlone);
}

/** What may stand below a body in capitals and names nobody. */
const LABEL_WORDS =
  /(?<!\p{L})(?:tin|bài|liên quan|bình luận|ý kiến|phản hồi|từ khóa|tags?|chia sẻ|xem|đọc|gửi|in|đánh giá|chuyên mục|danh mục|quay lại|trang|tải|file|tệp|văn bản|thông báo|video|hình ảnh|nguồn|hotline|liên hệ)(?!\p{L})/iu;

/** The first line below the body, or its last, that is made like a name and nothing else, on a Vietnamese page. */
function isPlainName({ linked, place, raw }: PageBlock, before: PageBlock | undefined): boolean {
  if (raw.length > MAX_SIGNATURE || linked > 0 || /^h[1-6]$|^li$|^tr$/u.test(place.tag))
    return false;
  const line = oneLine(raw);
  if (!isNameAlone(line) || LABEL_WORDS.test(line) || namesNothing(line)) return false;
  return (
    before !== undefined &&
    /[.!?…/][”"’')\]]?$/u.test(before.raw.slice(-3)) &&
    isVietnamese(before.raw)
  );
}

function isVietnamese(text: string): boolean {
  return countTraits(text.normalize('NFC'), UnitTrait.vietnamese, MOST_LOOKED_AT) > 0;
}

const MOST_LOOKED_AT = 1_000;

/** After the body nothing is a signature but what is set as one, or is a person's name and nothing else. */
function signsAfter(block: PageBlock): boolean {
  if (block.linked > 0) return false;
  return isSignature(block) || isPersonName(oneLine(block.raw));
}

const MOST_WORDS = 6;

function isShortOrNames(line: string): boolean {
  return line.split(' ').length <= MOST_WORDS || isNamesOnly(line);
}

function isSignature(block: PageBlock): boolean {
  const line = oneLine(block.raw);
  if (line.length > MAX_SIGNATURE || /^h[1-6]$|^li$|^tr$/u.test(block.place.tag)) return false;
  if (block.place.names.slice(0, 3).some((name) => NAMED.test(name))) return true;
  if (LABELLED.test(line)) return isNameLike(line.replace(LABELLED, ''));
  const isBold = block.emphasised >= block.raw.length * 0.9;
  if (isBold && isNamesOnly(line)) return true;
  return isNameLike(line) && isSetRight(block) && (isBold || isShortOrNames(line));
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
  if (isPlainName(last, body.at(-2))) return last;
  const below = page.slice(last.index + 1, last.index + 1 + MAX_AFTER);
  const comments = below.findIndex(({ raw }) => COMMENTS.test(raw.normalize('NFC')));
  const after = comments < 0 ? below : below.slice(0, comments);
  const shown = after.filter((block) => !isAside(block.place));
  return (
    shown.find((block) => signsAfter(block)) ??
    shown.slice(0, 1).find((block) => isPlainName(block, last)) ??
    null
  );
}
