import type { LedgerEventInput } from '@camket/domain';
import { documents } from './documents';
import { parties } from './parties';
import { SeedText } from './seed-text';
import { sources } from './sources';
import { answers, petitions } from './statements';

/** Everything that the seed article holds, as events, and the text they quote. */
export class SeedConference extends SeedText {
  events(): LedgerEventInput[] {
    return [sources, parties, documents, petitions, answers].flatMap((part) => part(this));
  }
}
