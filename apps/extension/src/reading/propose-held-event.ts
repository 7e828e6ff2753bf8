import type { HeldEventKind } from '@camket/domain/data';
import type { HeldEventDraft } from '../recording/passage-draft';
import { proposeEventCode } from '../recording/propose-event-code';
import { chairOf, type NamedPerson } from './chair-of';
import { placeOf } from './place-of';
import type { ReadArticle } from './read-article-of-page';

/** Words of a title that tell what was held; the first that fits counts. */
const KINDS: readonly (readonly [RegExp, HeldEventKind])[] = [
  [/tiếp xúc cử tri|cử tri/u, 'voters_meeting'],
  [/đối thoại|gặp mặt|gặp gỡ|lắng nghe/u, 'dialogue_conference'],
  [/kết luận/u, 'conclusion_meeting'],
  [/kỳ họp|chất vấn/u, 'council_session'],
  [/tiếp công dân/u, 'reception'],
];

const OPENING_UNITS = 1_500;
const MAX_NAME_UNITS = 300;

/** Where days, documents and people stand in an article's text. */
export interface DayMentions {
  readonly people: readonly NamedPerson[];
  readonly dates: readonly {
    readonly start: number;
    readonly end: number;
    readonly value: string | null;
  }[];
  readonly references: readonly { readonly start: number; readonly end: number }[];
}

/** A declared list of issue groups, as an article introduces it. */
export interface DeclaredGroups {
  readonly labels: readonly string[];
}

function kindOf(words: string): HeldEventKind {
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}

const DAY_MS = 86_400_000;
const MAX_DAYS_BEFORE = 45;

/** The first day named in the opening that is not a document's own date and lies shortly before publication. */
function heldOn(article: ReadArticle, mentions: DayMentions): string {
  const published = article.publishedAt?.slice(0, 10) ?? null;
  const day = mentions.dates.find(({ start, end, value }) => {
    const isOfDocument = mentions.references.some((one) => start >= one.start && end <= one.end);
    return value !== null && start < OPENING_UNITS && !isOfDocument && isNear(value, published);
  });
  return day?.value ?? '';
}

function isNear(day: string, published: string | null): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return false;
  if (published === null) return true;
  const days = (Date.parse(published) - Date.parse(day)) / DAY_MS;
  return days >= 0 && days <= MAX_DAYS_BEFORE;
}

/**
 * The conference or meeting that an article reports: its name after the title; its day, place and
 * chair where the opening names them.
 *
 * @example
 * proposeHeldEvent(article, { taken: [], newId, today: '2025-12-01', groups: { labels: [] }, mentions: { people: [], dates: [], references: [] } }).code; // => 'GD25'
 */
export function proposeHeldEvent(
  article: ReadArticle,
  context: {
    readonly taken: readonly string[];
    readonly newId: () => string;
    readonly today: string;
    readonly groups: DeclaredGroups;
    readonly mentions: DayMentions;
  },
): HeldEventDraft {
  const opening = article.text.slice(0, 300);
  const name = (article.title ?? opening.split('\n')[0] ?? '').slice(0, MAX_NAME_UNITS).trim();
  const words = `${name} ${article.title === null ? opening : ''}`.toLowerCase();
  const on = heldOn(article, context.mentions);
  const year = Number((on || article.publishedAt || context.today).slice(0, 4));
  return {
    eventId: context.newId(),
    kind: kindOf(words),
    code: proposeEventCode(
      `${name} ${article.title === null ? article.text.slice(0, 1_000) : ''}`,
      {
        year,
        taken: context.taken,
      },
    ),
    name,
    heldOn: on,
    place: placeOf(article.text),
    chair: chairOf(article.text, context.mentions.people),
    groups: context.groups.labels.map((label) => ({ groupId: context.newId(), label })),
  };
}
