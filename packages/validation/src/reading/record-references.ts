import type { RegisterView, RecordView } from '../register-view';
import { namedRecordIds } from '../running/register-index';
import { eventPath } from './events-of';

/** An id that a record names, where it stands, and whether the register holds it. */
export interface NamedId {
  readonly path: string;
  readonly id: string;
  readonly isKnown: boolean;
}

function ownIds(record: RecordView, register: RegisterView): NamedId[] {
  const { groupId, eventId, speaker } = record;
  const own = [{ path: '/eventId', id: eventId, isKnown: register.events.has(eventId) }];
  if (groupId !== null)
    own.push({ path: '/groupId', id: groupId, isKnown: register.groups.has(groupId) });
  if (speaker?.personId !== undefined) {
    own.push({
      path: '/speaker/personId',
      id: speaker.personId,
      isKnown: register.people.has(speaker.personId),
    });
  }
  if (speaker?.appointmentId !== undefined) {
    const isKnown = register.appointments.has(speaker.appointmentId);
    own.push({ path: '/speaker/appointmentId', id: speaker.appointmentId, isKnown });
  }
  return own;
}

function recordIds(record: RecordView, register: RegisterView): NamedId[] {
  const named = namedRecordIds(record).map((id) => ({ path: '/itemisedBy', id }));
  const closed = (record.closedBy?.intoIds ?? []).map((id) => ({ path: '/closedBy/intoIds', id }));
  const linked = record.links.map(({ fromId, toId }, at) => ({
    path: `/links/${String(at)}`,
    id: fromId === record.id ? toId : fromId,
  }));
  return [...named, ...closed, ...linked].map((one) => ({
    ...one,
    isKnown: register.records.has(one.id),
  }));
}

function evidenceIds(record: RecordView, register: RegisterView): NamedId[] {
  return record.events.flatMap((view) =>
    view.event.type === 'status.asserted'
      ? view.event.data.evidenceIds.map((id) => ({
          path: eventPath(record, view),
          id,
          isKnown: register.evidence.has(id),
        }))
      : [],
  );
}

/**
 * Every id that a record names, with whether the register holds it.
 *
 * @example
 * namedIds(record, register).every((named) => named.isKnown); // => true
 */
export function namedIds(record: RecordView, register: RegisterView): NamedId[] {
  const sources = record.quotations.map(({ sourceId }, at) => ({
    path: `/quotations/${String(at)}/sourceId`,
    id: sourceId,
    isKnown: register.sources.has(sourceId),
  }));
  return [
    ...sources,
    ...ownIds(record, register),
    ...recordIds(record, register),
    ...evidenceIds(record, register),
  ];
}
