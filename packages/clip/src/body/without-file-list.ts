import { FILE, HANDLER } from '../fields/file-names';
import { oneLine } from '../fields/plain-words';
import type { PageBlock } from '../page/page-model';
import { attributeOf } from '../rendering/attribute-of';
import { tagOf } from '../rendering/tag-roles';

const LABEL =
  /^(?:(?:các|danh sách) )?(?:files?|tệp(?: tin)?|tập tin|tài liệu|văn bản|phụ lục)(?: \(?(?:đính kèm|kèm theo|tải về|liên quan)\)?)?\s?(?:\(\d{1,3}\))?\s?[:：]?$/iu;
/** The number of the line, the size of the file and the word "Tải về" may stand beside its name. */
const MAX_BESIDE = 25;

function leadsToFile({ inline, linked, pieces, place, raw }: PageBlock): boolean {
  if (linked === 0 || raw.length - linked > MAX_BESIDE) return false;
  const anchors = [
    ...inline,
    ...place.ancestors.slice(0, 1),
    ...pieces.flatMap(({ node }) => node.parentElement ?? []),
  ];
  return anchors.some((element) => {
    if (tagOf(element) !== 'a') return false;
    const address = attributeOf(element, 'href') ?? '';
    return (
      FILE.test(`${address} `) ||
      HANDLER.test(address) ||
      FILE.test(`${oneLine(element.textContent ?? '')} `)
    );
  });
}

/**
 * The body without the list of files below it, which are its attachments.
 * @example withoutFileList(body).length // => 12
 */
export function withoutFileList(body: readonly PageBlock[]): readonly PageBlock[] {
  const last = body.findLastIndex((block) => !leadsToFile(block));
  const label = body[last];
  if (!label || last === 0) return body;
  return body.slice(0, LABEL.test(oneLine(label.raw)) ? last : last + 1);
}
