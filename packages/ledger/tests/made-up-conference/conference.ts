import type { LedgerEventInput } from '@camket/domain';
import type { Opening } from '../../src/entry';
import { answers } from './answers';
import { audit, correction } from './audit';
import { documents } from './documents';
import { idOf, SECRET } from './ground';
import { handling } from './handling';
import { joining } from './joining';
import { parties } from './parties';
import { petitions } from './petitions';
import { results } from './results';
import { sources } from './sources';
import { working } from './working';

/** Everything that is recorded about the made-up conference, in order; every type of event of version 1 is among it. */
export const CONFERENCE_EVENTS: readonly LedgerEventInput[] = (() => {
  const events = [
    sources,
    parties,
    documents,
    petitions,
    answers,
    handling,
    working,
    results,
    audit,
  ].flatMap((part) => part());
  return [...events, correction(events), ...joining()];
})();

/** The id of something of the made-up conference by its short name. */
export const conferenceId = idOf;

/** The private values of the one petitioner who is a person. */
export const CONFERENCE_OPENINGS: readonly Opening[] = (() => {
  const event = CONFERENCE_EVENTS.find(
    (candidate) =>
      candidate.type === 'petition.itemised' && candidate.data.recordId === idOf('r1.1a'),
  );
  return [
    {
      event: event!.id,
      path: '/data/petitioner/contact',
      salt: SECRET.salt,
      value: '0900 000 000',
    },
    { event: event!.id, path: '/data/petitioner/person', ...SECRET },
  ];
})();
