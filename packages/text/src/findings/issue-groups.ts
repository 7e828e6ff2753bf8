import { because } from '../because';
import type { PassageProposal } from '../passages/passage-proposal';
import type { ReadParagraph } from '../passages/read-paragraph';
import type { ReadableText } from '../readable-text';
import type { IssueGroupProposal } from '../reading';
import { trimSpan, type Span } from '../text/span';

/** What groups are read from. */
export interface Grouped {
  passages: PassageProposal[];
  /** Index of the paragraph of each passage. */
  paragraphOf: readonly number[];
}

const COUNTS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
};
const DECLARED =
  /(?<![\p{L}\d])(\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám) (?:nhóm|lĩnh vực|mảng)(?: (?:vấn đề|nội dung|ý kiến|lĩnh vực|kiến nghị|lớn|chính|trọng tâm|chủ yếu|cơ bản|sau|gồm|bao gồm|như sau|cụ thể|là))*,? ?(?::|về |gồm |là )/u;
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám'];
const ORDINAL =
  /nhóm(?: vấn đề| nội dung| ý kiến)?(?: thứ)? (nhất|hai|ba|tư|năm|sáu|bảy|tám|\d{1,2})(?![\p{L}\d])/u;

interface Declaration {
  groups: IssueGroupProposal[];
  paragraph: number;
}

/** The parts of a declaration, at semicolons where there are any, else at commas. */
function parts(readable: ReadableText, span: Span): Span[] {
  const text = readable.text.slice(span.start, span.end);
  const mark = text.includes(';') ? ';' : ',';
  const found: Span[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && text.charAt(at) !== mark) continue;
    found.push(trimSpan(readable.text, { start: span.start + from, end: span.start + at }));
    from = at + 1;
  }
  return found.map((part) => withoutAbout(readable, part)).filter((part) => part.end > part.start);
}

function withoutAbout(readable: ReadableText, part: Span): Span {
  const lead = /^(?:và |nhóm |vấn đề |(?:nhóm )?thứ (?:nhất|hai|ba|tư|năm) )*(?:về |là )?/u.exec(
    readable.key.slice(part.start, part.end),
  );
  return { start: part.start + (lead?.[0].length ?? 0), end: part.end };
}

function sentenceEnd(text: string, from: number, limit: number): number {
  const stop = /[.!?](?=\s|$)/u.exec(text.slice(from, limit));
  return stop ? from + stop.index : limit;
}

function declaredIn(readable: ReadableText, paragraph: Span, index: number): Declaration | null {
  const hit = DECLARED.exec(readable.key.slice(paragraph.start, paragraph.end));
  if (!hit) return null;
  const at = paragraph.start + hit.index;
  const count = COUNTS[hit[1] ?? ''] ?? Number(hit[1]);
  const span = {
    start: at + hit[0].length,
    end: sentenceEnd(readable.text, at + hit[0].length, paragraph.end),
  };
  const labels = parts(readable, span);
  if (count < 2 || labels.length !== count) return null;
  const groups = labels.map((label, order) => ({
    id: `G${String(order + 1)}`,
    label: readable.text.slice(label.start, label.end),
    ...label,
    because: [because('GROUP-DECLARED', { start: at, end: at + hit[0].length })],
  }));
  return { groups, paragraph: index };
}

const isPetition = (passage: PassageProposal): boolean =>
  passage.kind === 'complaint' || passage.kind === 'request';

/** Group named by its number in the head of a paragraph. */
function byOrdinal(head: string, count: number): number | null {
  const word = ORDINAL.exec(head)?.[1];
  if (word === undefined) return null;
  const order = /^\d/.test(word) ? Number(word) - 1 : ORDINALS.indexOf(word);
  return order >= 0 && order < count ? order : null;
}

const SMALL = new Set(
  'và của về các cho trong với để đến theo từ những là có vấn đề nhóm đối liên quan ý kiến tại ở trên'.split(
    ' ',
  ),
);

function words(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !SMALL.has(word)),
  );
}

const ENOUGH = 2;

/** Group whose label shares most words with the topic a paragraph opens with. */
function byWords(head: string, groups: readonly IssueGroupProposal[]): number | null {
  const topic = /^(?:-? ?(?:về|đối với|liên quan đến|ở|trong|với|nhóm)) ([^,:;.]{4,90})/u.exec(
    head,
  )?.[1];
  if (topic === undefined) return null;
  const seen = words(topic);
  const shared = groups.map(
    (group) => [...words(group.label)].filter((word) => seen.has(word)).length,
  );
  const best = Math.max(...shared);
  return best >= ENOUGH && shared.filter((value) => value === best).length === 1
    ? shared.indexOf(best)
    : null;
}

const HEAD = 140;

/** An article with a declaration of groups. */
interface Declared {
  readable: ReadableText;
  paragraphs: readonly ReadParagraph[];
  declaration: Declaration;
}

/** The group a paragraph names in its head, by number or by topic. */
function namedGroup({ readable, declaration }: Declared, paragraph: Span): number | null {
  const head = readable.key.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + HEAD));
  return byOrdinal(head, declaration.groups.length) ?? byWords(head, declaration.groups);
}

/** Paragraphs with petitions behind the declaration, with the group each names by itself. */
function named(article: Declared, voiced: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  let current: number | null = null;
  for (const [index, paragraph] of article.paragraphs.entries()) {
    if (index <= article.declaration.paragraph) continue;
    current = namedGroup(article, paragraph) ?? current;
    if (current !== null && voiced.includes(index)) found.set(index, current);
  }
  return found;
}

/** The group of each paragraph: as the paragraphs name it, else in the same order where the numbers agree. */
function groupsOf(article: Declared, grouped: Grouped): Map<number, number> {
  const { declaration } = article;
  const petitions = grouped.passages.flatMap((passage, at) =>
    isPetition(passage) ? [grouped.paragraphOf[at] ?? -1] : [],
  );
  const voiced = [...new Set(petitions)].filter((index) => index > declaration.paragraph);
  const byName = named(article, voiced);
  if (byName.size > 0) return byName;
  return voiced.length === declaration.groups.length
    ? new Map(voiced.map((index, order) => [index, order]))
    : new Map();
}

/**
 * Reads the groups an article declares and gives the petitions of the paragraphs that follow them their group.
 *
 * @example
 * // see readText
 */
export function groupPassages(
  readable: ReadableText,
  paragraphs: readonly ReadParagraph[],
  grouped: Grouped,
): { groups: IssueGroupProposal[]; passages: PassageProposal[] } {
  for (const [index, paragraph] of paragraphs.entries()) {
    const declaration = paragraph.role === 'body' ? declaredIn(readable, paragraph, index) : null;
    if (!declaration) continue;
    const of = groupsOf({ readable, paragraphs, declaration }, grouped);
    const passages = grouped.passages.map((passage, at) => {
      const order = of.get(grouped.paragraphOf[at] ?? -1);
      const group = order === undefined ? undefined : declaration.groups[order];
      return group && isPetition(passage)
        ? {
            ...passage,
            group: group.id,
            because: [...passage.because, because('GROUP-FOLLOWED', group)],
          }
        : passage;
    });
    return { groups: declaration.groups, passages };
  }
  return { groups: [], passages: grouped.passages };
}
