import type { HeldEventDraft } from './passage-draft';

/**
 * The card for a further conference once one is registered: the same words, ids of its own.
 *
 * @example
 * nextEvent(draft, () => 'b').eventId; // => 'b'
 */
export function nextEvent(registered: HeldEventDraft, newId: () => string): HeldEventDraft {
  return {
    ...registered,
    eventId: newId(),
    groups: registered.groups.map(({ label }) => ({ groupId: newId(), label })),
  };
}
