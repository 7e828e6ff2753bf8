import { isBareDate, isClockAlone } from '../body/is-furniture';
import { listsOfOthers } from '../body/lists-of-others';
import { isAside } from '../page/is-aside';
import type { PageBlock } from '../page/page-model';
import type { PageSources } from '../page/page-sources';
import { spacedLine, spacedText } from '../page/spaced-line';
import {
  dateCandidates,
  MAX_DATE_LINE,
  MODIFIED_WORD,
  PUBLISHED_WORD,
  type DateKind,
  type DateOptions,
} from './date-candidates';
import type { Candidate } from './field-reading';
import { namesYear, parseDateLine } from './parse-date-line';
import { oneLine, unescapeTwice } from './plain-words';

const BEFORE_TITLE = 5;
const AFTER_TITLE = 10;
const AFTER_BODY = 6;

function nearness(block: PageBlock, { titleIndex, lastIndex }: DateOptions): number {
  const fromTitle = titleIndex === null ? Infinity : block.index - titleIndex;
  if (fromTitle >= -BEFORE_TITLE && fromTitle <= AFTER_TITLE)
    return fromTitle > 0 ? 1 - fromTitle / 20 : 0.7 + fromTitle / 20;
  const fromEnd = lastIndex === null ? Infinity : block.index - lastIndex;
  return fromEnd >= -1 && fromEnd <= AFTER_BODY ? 0.4 : 0;
}

function lineWeight(block: PageBlock, line: string, options: DateOptions): number {
  const near = nearness(block, options);
  const labelled = PUBLISHED_WORD.test(line) ? 0.8 : 0;
  const short = line.length < 70 ? 0.5 : 0;
  return near === 0 ? labelled * 0.5 : near * 1.2 + labelled + short;
}

/** A sentence that ends as one and has more than a date to say tells a story; its day is not the page's. */
function isProse(line: string): boolean {
  return /[.!?…][”"’')\]]?$/u.test(line) && !isBareDate(line) && !PUBLISHED_WORD.test(line);
}

/** A line of the body that tells of a day and has more to say; the line that dates the page may stand in its body too. */
function isOfStory(
  { index, place }: PageBlock,
  line: string,
  { bodyIndices }: DateOptions,
): boolean {
  if (bodyIndices?.has(index) !== true || /^h[1-6]$/u.test(place.tag)) return false;
  return !isBareDate(line) && !PUBLISHED_WORD.test(line) && !CHANGED_LABEL.test(line);
}

/** A short line of the article's own part of the page; a link is one where it is the day and nothing else. */
function mayBeDateLine(block: PageBlock): boolean {
  const { linked, place, raw } = block;
  if (raw.length > 2 * MAX_DATE_LINE || !namesYear(raw) || isAside(place)) return false;
  return linked <= raw.length / 2 || isBareDate(raw);
}

/** The day of reading, of a licence or of the page's making. */
const ANOTHER_DAY =
  /hôm nay|(?<!\p{L})today|giấy phép|(?<!\p{L})GPXB|(?<!\p{L})GP-|©|copyright|bản quyền|cấp ngày/iu;
const CHANGED_LABEL =
  /(?:(?:ngày|lần) )?(?:cập nhật|sửa (?:lần )?cuối)|^(?:đã )?sửa(?: lúc| ngày)?(?=\s?:)|(?:last )?(?:updated|modified)/iu;
const POSTED_LABEL =
  /ngày (?:đăng|xuất bản|viết|tạo|gửi)|đăng (?:ngày|lúc)|^đăng\s?:|published|posted/iu;

interface DatedLine {
  readonly line: string;
  readonly kind: DateKind;
}

function isDated(line: string): boolean {
  return parseDateLine(line, {}) !== null;
}

/** "16/04/2025 17:30 | Cập nhật: 17/04/2025" says two days; most lines say one. */
function partsOf(line: string, isPostedNear: boolean): DatedLine[] {
  const at = CHANGED_LABEL.exec(line)?.index ?? 0;
  const [before, after] = [line.slice(0, at), line.slice(at)];
  if (at > 0 && isDated(before) && isDated(after))
    return [
      { line: before, kind: 'published' },
      { line: after, kind: 'modified' },
    ];
  return [{ line, kind: saysChange(line, isPostedNear) ? 'modified' : 'published' }];
}

/** Many portals call the day of publishing "ngày cập nhật", but not beside another day. */
function saysChange(line: string, isPostedNear: boolean): boolean {
  if (isPostedNear && CHANGED_LABEL.test(line)) return !POSTED_LABEL.test(line);
  return MODIFIED_WORD.test(line) && !PUBLISHED_WORD.test(line);
}

const NEAR = 3;

function isPostedNear({ index }: PageBlock, blocks: readonly PageBlock[]): boolean {
  return blocks
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .some(({ raw }) => raw.length <= MAX_DATE_LINE && POSTED_LABEL.test(raw.normalize('NFC')));
}

/** A day with the time that stands alone in the line before or after it. */
function withClockBeside(line: string, { index }: PageBlock, blocks: readonly PageBlock[]): string {
  if (!isBareDate(line) || parseDateLine(line, {})?.hasTime !== false) return line;
  const clock = [blocks[index + 1], blocks[index - 1]].find((one) => one && isClockAlone(one.raw));
  return clock ? `${line} ${oneLine(clock.raw)}` : line;
}

const LABEL_ALONE = /^\p{L}[\p{L}\s]{1,24}[:：]$/u;

/** A label may stand alone on the line above the day it belongs to. */
function withLabelAbove(block: PageBlock, blocks: readonly PageBlock[]): string {
  const above = blocks[block.index - 1]?.raw ?? '';
  const isLabel = above.length <= MAX_DATE_LINE && LABEL_ALONE.test(oneLine(above));
  return isLabel ? `${oneLine(above)} ${block.raw}` : withSpaces(block);
}

/** Day and counter may stand side by side without a space: "09:48" and "215 lượt xem". */
function withSpaces(block: PageBlock): string {
  const spaced = spacedLine(block);
  if (spaced === block.raw) return spaced;
  return parseDateLine(spaced, {})?.hasTime === true ? spaced : block.raw;
}

function linesOf(block: PageBlock, blocks: readonly PageBlock[]): DatedLine[] {
  const lines = block.raw.length <= MAX_DATE_LINE ? [withLabelAbove(block, blocks)] : [];
  const dated = (block.raw.includes('\n') ? spacedText(block).split('\n') : lines)
    .map((line) => oneLine(unescapeTwice(line)))
    .filter((line) => namesYear(line) && !ANOTHER_DAY.test(line) && !isProse(line));
  if (dated.length === 0) return [];
  const near = isPostedNear(block, blocks);
  return dated.flatMap((line) => partsOf(withClockBeside(line, block, blocks), near));
}

const BELOW_TITLE = 4;

/**
 * Whether a line below the title dates the article: what stands above it is then likely the day of reading.
 * @example isDatedBelow(page.blocks, { titleIndex: 3, lastIndex: 20 }) // => true
 */
export function isDatedBelow(blocks: readonly PageBlock[], { titleIndex }: DateOptions): boolean {
  if (titleIndex === null) return false;
  return blocks
    .slice(titleIndex, titleIndex + BELOW_TITLE)
    .filter(mayBeDateLine)
    .flatMap((block) => linesOf(block, blocks))
    .some(({ kind, line }) => kind === 'published' && isDated(line));
}

/**
 * The days that lines of the page say of it: near the title, or after the body.
 * @example datesOfLines(sources, 'published', options)[0]?.from // => 'visible:line'
 */
export function datesOfLines(
  { page }: PageSources,
  kind: DateKind,
  options: DateOptions,
): Candidate[] {
  const others = listsOfOthers(page.blocks);
  const isBelow = isDatedBelow(page.blocks, options);
  return page.blocks.flatMap((block) => {
    if (others.has(block.index) || !mayBeDateLine(block)) return [];
    return linesOf(block, page.blocks)
      .filter((one) => one.kind === kind && !isOfStory(block, one.line, options))
      .flatMap(({ line }) => {
        const isOfHead = isBelow && block.index < (options.titleIndex ?? 0);
        const weight = lineWeight(block, line, options) * (isOfHead ? 0.5 : 1);
        return weight === 0
          ? []
          : dateCandidates([line], { from: 'visible:line', weight }, options);
      });
  });
}
