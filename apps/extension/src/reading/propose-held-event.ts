import type { HeldEventKind } from '@camket/domain/data';
import type { HeldEventDraft } from '../recording/passage-draft';
import { proposeEventCode } from '../recording/propose-event-code';
import type { ReadArticle } from './read-article-of-page';

/** Words of a title that tell what was held; the first that fits counts. */
const KINDS: readonly (readonly [RegExp, HeldEventKind])[] = [
  [/tiếp xúc cử tri|cử tri/u, 'voters_meeting'],
  [/đối thoại|gặp mặt|gặp gỡ|lắng nghe/u, 'dialogue_conference'],
  [/kết luận/u, 'conclusion_meeting'],
  [/kỳ họp|chất vấn/u, 'council_session'],
  [/tiếp công dân/u, 'reception'],
];

const PLACE_OF_TIME = /ngày\s(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?/u;
const OPENING_UNITS = 1_500;
const MAX_NAME_UNITS = 300;

/** A declared list of issue groups, as an article introduces it. */
export interface DeclaredGroups {
  readonly labels: readonly string[];
}

function kindOf(words: string): HeldEventKind {
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}

const two = (text: string): string => text.padStart(2, '0');

/** The first day named in the opening; the year of publication where it prints none and that day is not later. */
function heldOn(article: ReadArticle): string {
  const published = article.publishedAt?.slice(0, 10) ?? '';
  const match = PLACE_OF_TIME.exec(article.text.slice(0, OPENING_UNITS));
  if (!match?.[1] || !match[2]) return '';
  const year = match[3] ?? published.slice(0, 4);
  const day = `${year}-${two(match[2])}-${two(match[1])}`;
  const isDay = year !== '' && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
  return isDay && (published === '' || day <= published) ? day : '';
}

/**
 * The conference or meeting that an article reports: its name after the title, its day where the opening names one.
 *
 * @example
 * proposeHeldEvent(article, { taken: [], newId, today: '2025-12-01', groups: { labels: [] } }).code; // => 'GD25'
 */
export function proposeHeldEvent(
  article: ReadArticle,
  context: {
    readonly taken: readonly string[];
    readonly newId: () => string;
    readonly today: string;
    readonly groups: DeclaredGroups;
  },
): HeldEventDraft {
  const opening = article.text.slice(0, 300);
  const name = (article.title ?? opening.split('\n')[0] ?? '').slice(0, MAX_NAME_UNITS).trim();
  const words = `${name} ${article.title === null ? opening : ''}`.toLowerCase();
  const on = heldOn(article);
  const year = Number((on || article.publishedAt || context.today).slice(0, 4));
  return {
    eventId: context.newId(),
    kind: kindOf(words),
    code: proposeEventCode(`${name} ${article.title === null ? article.text.slice(0, 1_000) : ''}`, {
      year,
      taken: context.taken,
    }),
    name,
    heldOn: on,
    place: '',
    chair: '',
    groups: context.groups.labels.map((label) => ({ groupId: context.newId(), label })),
  };
}
