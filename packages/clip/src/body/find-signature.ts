import { attributeOf } from '../rendering/attribute-of';
import { authorNames } from '../fields/author-names';
import { oneLine } from '../fields/plain-words';
import type { PageBlock } from '../page/page-model';

const MAX_SIGNATURE = 70;
const MAX_FROM_END = 3;
const RIGHT = /text-align\s*:\s*right/iu;
const LABELLED =
  /^(?:tác giả|người viết|bài và ảnh|bài, ảnh|bài\s?-\s?ảnh|tin và ảnh|tin, ảnh|tin\s?-\s?ảnh|tin, bài|tin bài|tin\s?-\s?bài|thực hiện|nguồn|theo)\s?[:：]?\s/iu;
const NAMED =
  /(?:^|[\s_-])(?:author|tacgia|tac-gia|byline|signature|nguon|source|article-author|news-author)(?:$|[\s_-])/u;

function isSetRight({ element, place }: PageBlock): boolean {
  const [own, parent] = [element, element.parentElement];
  const style = `${attributeOf(own, 'style') ?? ''};${attributeOf(parent, 'style') ?? ''}`;
  return (
    RIGHT.test(style) ||
    /right/iu.test(attributeOf(own, 'align') ?? '') ||
    place.names
      .slice(0, 2)
      .some((name) => /(?:^|\s)(?:text-right|right|rtright|align-right)(?:$|\s)/u.test(name))
  );
}

function isNameLike(line: string): boolean {
  const names = authorNames(line, new Set());
  return names.length > 0 && names.every((name) => /^\p{Lu}/u.test(name)) && !/[.!?;]$/u.test(line);
}

function isSignature(block: PageBlock): boolean {
  const line = oneLine(block.raw);
  if (line.length > MAX_SIGNATURE || /^h[1-6]$|^li$|^tr$/u.test(block.place.tag)) return false;
  if (block.place.names.slice(0, 3).some((name) => NAMED.test(name))) return true;
  if (LABELLED.test(line)) return isNameLike(line.replace(LABELLED, ''));
  const isBold = block.emphasised >= block.raw.length * 0.9;
  return isNameLike(line) && isSetRight(block) && (isBold || line.split(' ').length <= 6);
}

/**
 * The line at the end of a body that signs it ("Nguyễn Văn An", "Tin, ảnh: Minh Anh"); null when there is none.
 * @example findSignature(blocks)?.raw // => 'Nguyễn Văn An'
 */
export function findSignature(blocks: readonly PageBlock[]): PageBlock | null {
  if (blocks.length < 2) return null;
  return blocks.slice(-MAX_FROM_END).findLast(isSignature) ?? null;
}
