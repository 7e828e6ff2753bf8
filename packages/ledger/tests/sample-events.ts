import type { LedgerEventInput } from '@camket/domain';
import { CONFERENCE_EVENTS } from './made-up-conference/conference';

/** A sample of each form of event: of every type, the one that holds most, and for deadlines one of each kind. */
export function sampleEvents(): LedgerEventInput[] {
  const samples = new Map<string, LedgerEventInput>();
  for (const event of CONFERENCE_EVENTS) {
    const kind = event.type === 'deadline.set' ? event.data.expression.kind : '';
    const key = `${event.type} ${kind}`;
    const held = samples.get(key);
    if (!held || JSON.stringify(held.data).length < JSON.stringify(event.data).length)
      samples.set(key, event);
  }
  return [...samples.values()];
}
