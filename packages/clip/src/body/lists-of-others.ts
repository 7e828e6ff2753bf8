import { oneLine } from '../fields/plain-words';
import type { PageBlock } from '../page/page-model';
import { isBareDate } from './is-furniture';

const KINDS =
  '(?:tin|bài|tin,? bài|tin tức|bài viết|bài báo|thông báo|hoạt động|dự thảo|câu hỏi|thông tin|nội dung|văn bản)';
const WHICH =
  '(?:liên quan|khác|cùng (?:chuyên mục|mục|chuyên đề|chủ đề|loại|danh mục|lĩnh vực)|mới(?: hơn| nhất| đăng)?|cũ(?: hơn)?|đã (?:đưa|đăng)|nổi bật|(?:đọc|xem) nhiều(?: nhất)?|tiếp theo|kế tiếp|trước đó)';
/** What stands above a list of other articles, or before the link to one. */
const LABEL = new RegExp(
  `^(?:[>»•*+-]{1,2}\\s?)?(?:(?:các|những|một số) )?(?:${KINDS} ${WHICH}|(?:xem|đọc) (?:thêm|tiếp|nhiều)|cùng chuyên mục|có thể (?:bạn|anh chị) quan tâm|mời (?:bạn )?(?:xem|đọc) thêm)(?: tin tức| trên (?:trang|cổng|báo|website))?\\s?[:.…]{0,3}`,
  'iu',
);
/** What stands under these is no teaser: what readers wrote. */
const READERS =
  /^(?:ý kiến(?: (?:bạn đọc|độc giả))?(?=\s?\()|ý kiến (?:bạn đọc|độc giả)|bình luận|phản hồi|thảo luận)(?: (?:bạn đọc|bài viết|của bạn đọc))?\s?(?:\(\s?\d{1,5}\s?\))?\s?:?$/iu;
const NEXT = /^(?:tin|bài)(?: viết)? (?:tiếp theo|kế tiếp)\s?:?$/iu;
const MAX_LABEL = 45;
const MIN_LINK_SHARE = 0.4;
/** Marks and days that stand in a list between its links. */
const MAX_BESIDE = 12;

/** How a line names a list of other articles: alone, or with the link beside it. */
function labelOf(block: PageBlock): 'list' | 'link' | 'box' | null {
  const { raw } = block;
  if (raw.length > 400) return null;
  const [line = '', ...below] = raw.split('\n').map(oneLine);
  const label = LABEL.exec(line)?.[0];
  if (label === undefined) return READERS.test(oneLine(raw)) ? 'box' : null;
  return kindOf(block, { label, line, isOneLine: below.length === 0 });
}

function kindOf(
  { linked, raw }: PageBlock,
  { label, line, isOneLine }: { label: string; line: string; isOneLine: boolean },
): 'list' | 'link' | null {
  const isAlone = line.length <= MAX_LABEL && line.length - label.length < 3;
  if (isAlone && isOneLine) return 'list';
  return linked >= (raw.length - label.length) * (isAlone ? MIN_LINK_SHARE : 0.8) ? 'link' : null;
}

function isOther(block: PageBlock): boolean {
  const { linked, raw } = block;
  return linked >= raw.length * MIN_LINK_SHARE || raw.length <= MAX_BESIDE || isBareDate(raw);
}

/** Below the link to another article stands what it says in short. */
const MAX_TEASER = 300;
const MAX_LINK_OF_TEASER = 0.6;
/** A title, the day and some lines of what it says. */
const MOST_OF_ONE = 6;
const MOST_IN_BOX = 500;

/** The body, the dates and the attachments of a page all ask. */
const FOUND = new WeakMap<readonly PageBlock[], ReadonlySet<number>>();

/**
 * The blocks that name other articles: a label such as "Tin liên quan" with the links that follow it.
 * @example listsOfOthers(page.blocks).has(31) // => true
 */
export function listsOfOthers(blocks: readonly PageBlock[]): ReadonlySet<number> {
  const found = FOUND.get(blocks) ?? findLists(blocks);
  FOUND.set(blocks, found);
  return found;
}

const MAX_LINKED_AFTER = 0.3;
const LEAST_BEFORE = 0.6;
const LEAST_BEFORE_NEXT = 0.5;

/**
 * The chosen blocks without the whole other article that some pages show below this one, under "Bài tiếp theo".
 * @example withoutNextArticle(chosen, page.blocks).length // => 12
 */
export function withoutNextArticle(
  chosen: readonly PageBlock[],
  blocks: readonly PageBlock[],
): readonly PageBlock[] {
  const from = indexBehind(chosen, LEAST_BEFORE_NEXT);
  const next = blocks.find(
    ({ index, raw }) => index >= from && raw.length <= MAX_LABEL && NEXT.test(oneLine(raw)),
  );
  return next ? chosen.filter(({ index }) => index < next.index) : chosen;
}

/** The first index in the page before which such a share of what was chosen stands, its blocks being in order. */
function indexBehind(chosen: readonly PageBlock[], share: number): number {
  const least = share * chosen.reduce((sum, { raw }) => sum + raw.length, 0);
  let before = 0;
  for (const { index, raw } of chosen) {
    before += raw.length;
    if (before >= least) return index + 1;
  }
  return Infinity;
}

/**
 * The chosen blocks without those below a list of other articles that are links for the most part: other boxes of the page.
 * @example withoutBoxesBelow(chosen, listsOfOthers(page.blocks)).length // => 12
 */
export function withoutBoxesBelow(
  chosen: readonly PageBlock[],
  others: ReadonlySet<number>,
): readonly PageBlock[] {
  const from = indexBehind(chosen, LEAST_BEFORE);
  const list = [...others].find((at) => at >= from);
  if (list === undefined) return chosen;
  return chosen.filter(
    ({ index, linked, raw }) => index < list || linked <= raw.length * MAX_LINKED_AFTER,
  );
}

/** The blocks of the box that the label heads; none where the box holds more than teasers. */
function boxUnder(label: PageBlock, blocks: readonly PageBlock[]): readonly PageBlock[] {
  const [before, next] = [blocks[label.index - 1], blocks[label.index + 1]];
  const box = label.place.ancestors.find((one) => next?.place.ancestors.includes(one));
  if (!box || before?.place.ancestors.includes(box)) return [];
  const below = blocks.slice(label.index + 1, label.index + MOST_IN_BOX);
  const end = below.findIndex(({ place }) => !place.ancestors.includes(box));
  const inside = below.slice(0, end < 0 ? below.length : end);
  if (READERS.test(oneLine(label.raw))) return inside;
  const isTeasers = inside.every(({ raw }) => raw.length <= MAX_TEASER);
  return isTeasers && titlesIn(inside) * MOST_OF_ONE >= inside.length ? inside : [];
}

/** How many links, or headings of one make, name the articles of a box. */
function titlesIn(inside: readonly PageBlock[]): number {
  const links = inside.filter(({ linked, raw }) => linked >= raw.length * MAX_LINK_OF_TEASER);
  const headings = inside.filter(({ place }) => /^h[2-6]$/u.test(place.tag));
  const makes = new Set(headings.map(({ place }) => `${place.tag}.${place.names[0] ?? ''}`));
  return Math.max(links.length, makes.size === 1 && headings.length > 1 ? headings.length : 0);
}

function findLists(blocks: readonly PageBlock[]): ReadonlySet<number> {
  const others = new Set<number>();
  let isInList = false;
  for (const block of blocks) {
    const label = labelOf(block);
    if (label !== null) others.add(block.index);
    isInList = label === 'list' || (isInList && isOther(block));
    if (isInList) others.add(block.index);
    if (label === 'list' || label === 'box')
      for (const { index } of boxUnder(block, blocks)) others.add(index);
  }
  return others;
}
