import type { HeldEventDraft } from '../recording/passage-draft';
import { declaredGroups } from './declared-groups';
import { listProposals } from './list-proposals';
import type { Proposal } from './proposal';
import { proposeHeldEvent } from './propose-held-event';
import type { ReadArticle } from './read-article-of-page';
import { firstPart, readPassages, stagesOfReading, type ArticlePart } from './read-passages';

/** So often a browser has to run code until it has made it as quick as it gets: fewer gain less, more gain nothing. */
const TIMES = 15;

/** What is practised: taking an article from a page, and showing what was read of it. */
export interface Practice {
  /** The article of a page built otherwise each time. */
  readonly readPage: (time: number) => ReadArticle;
  readonly show: (article: ReadArticle, newEvent: HeldEventDraft, proposals: Proposal[]) => void;
}

/** What is read of an article once its words are. */
function shownOf(article: ReadArticle, part: ArticlePart): [HeldEventDraft, Proposal[]] {
  const newEvent = proposeHeldEvent(article, {
    taken: [],
    newId: () => '',
    today: '2026-03-12',
    groups: declaredGroups(article, part),
    mentions: readPassages(article, part),
  });
  return [newEvent, listProposals(article, part)];
}

/**
 * Reads an article several times, each time anew from its page and a stage at each step: a browser runs code quickly only
 * once it has run it some times, and the first article of a day should not wait for that.
 *
 * @example
 * [...rehearse({ readPage: (time) => readArticleOfPage(rehearsalPage(time)), show: () => undefined })].length > 50; // => true
 */
export function* rehearse({ readPage, show }: Practice): Generator<undefined, void, undefined> {
  for (let time = 0; time < TIMES; time += 1) {
    const article = readPage(time);
    yield;
    show(article, ...shownOf(article, firstPart(article)));
    yield;
    const stages = stagesOfReading(article);
    while (stages.next().done !== true) yield;
    shownOf(article, 'whole');
    yield;
  }
}
