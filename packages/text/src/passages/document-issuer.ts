import type { Span } from '../text/span';
import type { WordView } from './sentence-view';

const DOCUMENT =
  /^(?:kế hoạch|báo cáo|thông báo|công văn|quyết định|chương trình hành động|tờ trình|kết luận|chỉ thị|công điện)(?![\p{L}])/u;
const ISSUES =
  /^[^.;\n]{0,120}(?:ban hành|báo cáo|thông báo|ký|yêu cầu|vừa có|có (?:công văn|văn bản|kế hoạch)|phân công)/u;

/** Legal bases and proposals in front of a decision name other bodies. */
const BASIS = /^(?:căn cứ|xét|theo đề nghị|thực hiện)(?![\p{L}])/u;

/** Directly behind the body: it enacts what follows, whatever it is based on. */
const ENACTS =
  /^ (?:xây dựng và |xây dựng, )?ban hành (?:kế hoạch|thông báo|chương trình|đề án|quyết định)/u;

/** How many paragraphs at the head of a text are looked through for its issuer. */
const HEAD = 8;

/**
 * The body that issues the document a text is, or reports on: named in its head; null for other texts.
 *
 * @example
 * // see readPassages
 */
export function documentIssuer(view: WordView, paragraphs: readonly Span[]): string | null {
  const head = paragraphs.slice(0, HEAD);
  const first = head[0];
  if (!first) return null;
  const isDocument = DOCUMENT.test(view.key(first));
  const bodies = head.flatMap((paragraph) =>
    view
      .namesWithin(paragraph)
      .filter(
        (name) =>
          name.form === 'levelled' || name.form === 'department' || name.form === 'ministry',
      )
      .map((name) => ({ name, paragraph })),
  );
  const issuing = bodies.find(
    ({ name, paragraph }) =>
      !BASIS.test(view.key(paragraph)) &&
      ISSUES.test(view.readable.key.slice(name.end, paragraph.end)),
  );
  const named =
    issuing ??
    bodies.find(({ name, paragraph }) =>
      ENACTS.test(view.readable.key.slice(name.end, paragraph.end)),
    );
  const chosen = named ?? (isDocument ? bodies[0] : undefined);
  return chosen === undefined || (!isDocument && !named)
    ? null
    : view.readable.text.slice(chosen.name.start, chosen.name.end);
}
