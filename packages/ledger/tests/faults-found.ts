import { fold } from '../src/fold/fold';
import { ledgerOf } from './entries-of';

/** What is found in a ledger of events, gaps in a device's numbers aside: most ledgers of tests leave events out. */
export const faultsFound = (events: readonly object[]) =>
  fold(ledgerOf(events))
    .findings.filter(({ ruleId }) => ruleId !== 'LED-18')
    .map(({ ruleId, params, path }) => [ruleId, params['n'], path]);
