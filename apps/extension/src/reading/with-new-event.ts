import type { RegisterView } from '@camket/validation';
import { DECLARED_SCHEME, holdEvent } from '../recording/hold-event';
import type { HeldEventDraft } from '../recording/passage-draft';

/** Stands for the source of the new event, which has its id only once it is captured. */
const NO_SOURCE = { sourceId: '', on: '' };

/**
 * The register as it will be with a new conference and its groups in it, so that the rules do not miss them.
 *
 * @example
 * withNewEvent(register, newEvent).events.has(newEvent.eventId); // => true
 */
export function withNewEvent(register: RegisterView, newEvent: HeldEventDraft): RegisterView {
  const events = new Map<string, unknown>(register.events);
  const groups = new Map<string, unknown>(register.groups);
  for (const assertion of holdEvent(newEvent, NO_SOURCE)) {
    if (assertion.type === 'event.held')
      events.set(newEvent.eventId, { ...assertion.data, sourceIds: [] });
    if (assertion.type === 'group.stated' && assertion.data.schemeId === DECLARED_SCHEME)
      groups.set(assertion.data.groupId, assertion.data);
  }
  // The ids are plain strings here and branded there; the shapes are those of the same events.
  return { ...register, events, groups } as RegisterView;
}
