import { declaredGroups } from './declared-groups';
import { listProposals } from './list-proposals';
import { proposeHeldEvent } from './propose-held-event';
import type { ReadArticle } from './read-article-of-page';
import { readPassages, stagesOfReading } from './read-passages';

/** So often a browser has to run code until it has made it as quick as it gets: fewer gain less, more gain nothing. */
const TIMES = 14;

/**
 * Reads an article several times, each time anew from its page and a stage at each step: a browser runs code quickly only
 * once it has run it some times, and the first article of a day should not wait for that.
 *
 * @example
 * [...rehearse(() => readArticleOfPage(page))].length > 50; // => true
 */
export function* rehearse(readPage: () => ReadArticle): Generator<undefined, void, undefined> {
  for (let time = 0; time < TIMES; time += 1) {
    const article = readPage();
    yield;
    const stages = stagesOfReading(article);
    while (stages.next().done !== true) yield;
    proposeHeldEvent(article, {
      taken: [],
      newId: () => '',
      today: '2026-03-12',
      groups: declaredGroups(article),
      mentions: readPassages(article),
    });
    listProposals(article);
    yield;
  }
}
