import type { PassageProposal as TextProposal, Reading as TextReading } from '@camket/text';
import { COMPETENCES, FIELDS, findTerm, type Competence, type Field } from '@camket/domain/data';
import type { ReadArticle } from './read-article-of-page';
import { readPassages } from './read-passages';
import type { PassageProposal } from './reading';

interface Span {
  readonly start: number;
  readonly end: number;
}

const MIN_OVERLAP = 0.4;

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / Math.max(1, Math.min(a.end - a.start, b.end - b.start));
}

const holds = (outer: Span, inner: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** The proposal that covers the words best, or none. */
function bestPassage(reading: TextReading, span: Span): TextProposal | null {
  const ranked = reading.passages
    .map((passage) => ({ passage, share: overlap(passage, span) }))
    .filter(({ share }) => share >= MIN_OVERLAP)
    .sort((a, b) => b.share - a.share || a.passage.start - b.passage.start);
  return ranked[0]?.passage ?? null;
}

const listed = (items: readonly string[]): string => [...new Set(items)].join('; ');

/** What stands inside the words themselves: bodies by their role, the first deadline, the documents. */
function withinWords(reading: TextReading, span: Span): PassageProposal {
  const agencies = reading.agencies.filter((agency) => holds(span, agency));
  const deadline = reading.dates.find(
    (date) => holds(span, date) && (date.class === 'deadline' || date.class === 'duration'),
  );
  const ofRole = (role: string) =>
    agencies.filter((one) => one.role === role).map(({ raw }) => raw);
  return {
    lead: ofRole('lead')[0] ?? '',
    coordinating: listed(ofRole('coordinating')),
    deadline: deadline?.raw ?? '',
    legalBasis: listed(reading.references.filter((one) => holds(span, one)).map(({ raw }) => raw)),
  };
}

const known = <T extends string>(terms: readonly { key: T }[], key: string | null): T | '' =>
  terms.find((term) => term.key === key)?.key ?? '';

/**
 * A proposal of the reader as fields of the form.
 *
 * @example
 * termsOfPassage(passage, []).kind; // => 'request'
 */
export function termsOfPassage(
  passage: TextProposal,
  groups: TextReading['groups'],
): PassageProposal {
  return {
    kind: passage.kind,
    field: known<Field>(FIELDS, passage.field),
    competence: known<Competence>(COMPETENCES, passage.competence),
    force: passage.force ?? '',
    speaker: passage.speaker ?? '',
    lead: passage.lead ?? '',
    coordinating: listed(passage.coordinating),
    deadline: passage.deadline ?? '',
    groupLabel: groups.find(({ id }) => id === passage.group)?.label ?? null,
  };
}

/** A target's number and unit, as its words print them. */
export function targetOf(words: string): NonNullable<PassageProposal['target']> {
  const match =
    /(?:lên|đạt|còn|xuống|trên|dưới|ít nhất|tối thiểu)\s(?:trên\s)?(\d{1,9}(?:[.,]\d{1,4})?)\s?(%|[\p{L}]{1,12})?/u.exec(
      words,
    );
  const name = words
    .slice(0, match?.index ?? words.length)
    .trim()
    .slice(0, 500);
  return { name, value: match?.[1] ?? '', unit: match?.[2] ?? '' };
}

/** What the words at a place of the article state and suggest. */
export function proposeTerms(article: ReadArticle, span: Span): PassageProposal {
  const reading = readPassages(article);
  const inside = withinWords(reading, span);
  const passage = bestPassage(reading, span);
  const proposed = passage ? termsOfPassage(passage, reading.groups) : {};
  const target = targetOf(article.text.slice(span.start, span.end));
  return {
    ...inside,
    ...Object.fromEntries(Object.entries(proposed).filter(([, value]) => value !== '')),
    target,
  };
}

/** Whether a key is one of the fields an office reports by. */
export function isField(key: string): key is Field {
  return findTerm(FIELDS, key) !== undefined;
}
