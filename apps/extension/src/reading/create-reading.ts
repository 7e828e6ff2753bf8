import { makeQuote } from '@camket/clip';
import { fold } from '@camket/ledger';
import { changedPassages } from './changed-passages';
import { CALENDAR, echoDeadline } from './echo-deadline';
import { findConflicts } from './find-conflicts';
import { judgeByRules } from './judge-by-rules';
import { judgeForm, judgeNewEvent } from './judge-form';
import { listProposals } from './list-proposals';
import { offerAgencies } from './offer-agencies';
import { peopleOf } from './people-of';
import { proposeHeldEvent } from './propose-held-event';
import { firstPart, readInSlices, readPassages } from './read-passages';
import { readArticleOfPage } from './read-article-of-page';
import type { Reading } from './reading';
import { rehearsalPage } from './rehearsal-page';
import { rehearse } from './rehearse';
import { createTermReaders } from './term-readers';
import { proposeTerms } from './propose-terms';
import { declaredGroups } from './declared-groups';
import { tellSameEvent } from './tell-same-event';

/** Reading, rules and folding together; this file and what it imports are loaded after first paint. */
export function createReading(): Reading {
  const terms = createTermReaders();
  return {
    readArticleOfPage,
    proposeTerms,
    firstPart,
    readInSlices,
    rehearse: (show) =>
      rehearse({ readPage: (time) => readArticleOfPage(rehearsalPage(time)), show }),
    proposeEvent: (article, context) =>
      proposeHeldEvent(article, {
        ...context,
        groups: declaredGroups(article, context.part),
        mentions: readPassages(article, context.part),
      }),
    tellSameEvent,
    listProposals,
    changedPassages,
    conflictedRecords: (register, order) =>
      new Set(
        [...register.records.values()]
          .filter((record) => findConflicts(record, order).length > 0)
          .map(({ id }) => id),
      ),
    makeQuote,
    offerAgencies,
    peopleOf,
    terms,
    echoDeadline: (words, referenceOn) =>
      words.trim() === '' ? null : echoDeadline(terms.readDeadline(words), referenceOn),
    judge: (form, context) => [
      ...judgeForm(form, context.register),
      ...judgeByRules(form, { ...context, terms, calendar: CALENDAR }),
    ],
    judgeEvent: judgeNewEvent,
    fold: (ledger) => fold(ledger),
  };
}
