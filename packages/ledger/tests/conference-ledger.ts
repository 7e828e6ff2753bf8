import { appendEvents } from '../src/append-events';
import { createLedger, extendLedger } from '../src/create-ledger';
import type { Ledger } from '../src/entry';
import { checkpointOf } from '../src/write-register-file';
import { sha256 } from './event-factory';
import {
  CONFERENCE_EVENTS,
  CONFERENCE_OPENINGS,
  conferenceId,
} from './made-up-conference/conference';

/** How many events had been accepted when the register was closed for the first time. */
const FIRST_CLOSE = 60;

/** The ledger of the made-up conference: accepted on two days, closed after the first. */
export function conferenceLedger(): Ledger {
  const empty = createLedger({ ledger: conferenceId('ledger'), org: 'org:lam-son:ubnd' });
  const first = appendEvents(empty, CONFERENCE_EVENTS.slice(0, FIRST_CLOSE), {
    acceptedAt: '2026-03-13T17:00:00+07:00',
    sha256,
  });
  const closed = extendLedger(empty, first, CONFERENCE_OPENINGS);
  const second = appendEvents(closed, CONFERENCE_EVENTS.slice(FIRST_CLOSE), {
    acceptedAt: '2027-01-11T08:30:00+07:00',
    sha256,
  });
  return extendLedger({ ...closed, checkpoints: [checkpointOf(closed, sha256)] }, second);
}
