import { fold } from '@camket/ledger';
import { echoDeadline } from './echo-deadline';
import { judgeForm } from './judge-form';
import { proposeHeldEvent } from './propose-held-event';
import { readArticleOfPage } from './read-article-of-page';
import type { Reading } from './reading';
import { createTermReaders } from './term-readers';
import { proposeTerms } from './propose-terms';
import { declaredGroups } from './declared-groups';

/** Reading, rules and folding together; this file and what it imports are loaded after first paint. */
export function createReading(): Reading {
  const terms = createTermReaders();
  return {
    readArticleOfPage,
    proposeTerms,
    proposeEvent: (article, context) =>
      proposeHeldEvent(article, { ...context, groups: declaredGroups(article) }),
    terms,
    echoDeadline: (words, referenceOn) =>
      words.trim() === '' ? null : echoDeadline(terms.readDeadline(words), referenceOn),
    judge: (form, { register }) => judgeForm(form, register),
    fold: (ledger) => fold(ledger),
  };
}
