import type { LedgerEvent } from '@camket/domain';
import { isClosing } from '../fold/record-closures';
import type { ConflictKind } from './conflict-kinds';

/** What an event says about something that has one value only. */
export interface SingleClaim {
  readonly kind: ConflictKind;
  readonly subject: string;
  readonly value: unknown;
}

const claim = (kind: ConflictKind, subject: string, value: unknown): SingleClaim => ({
  kind,
  subject,
  value,
});

const STATED_ONCE: Readonly<Record<string, string>> = {
  'source.captured': 'sourceId',
  'event.held': 'eventId',
  'group.stated': 'groupId',
  'position.stated': 'positionId',
  'appointment.stated': 'appointmentId',
  'organisation.changed': 'changeId',
  'evidence.attached': 'evidenceId',
  'referral.sent': 'referralId',
};
const ITEMISING: ReadonlySet<string> = new Set([
  'petition.itemised',
  'answer.recorded',
  'commitment.recorded',
  'target.set',
  'progress.reported',
]);

function classified(data: (LedgerEvent & { type: 'record.classified' })['data']): SingleClaim[] {
  const { recordId, field, competence, groupId } = data;
  return [
    ...(field === undefined ? [] : [claim('field', recordId, field)]),
    ...(competence === undefined ? [] : [claim('competence', recordId, competence)]),
    ...(groupId === undefined ? [] : [claim('group', recordId, groupId)]),
  ];
}

function closed(event: LedgerEvent): SingleClaim[] {
  const { recordId, recordIds, intoId, intoIds, byId } = event.data as {
    recordId?: string;
    recordIds?: string[];
    intoId?: string;
    intoIds?: string[];
    byId?: string;
  };
  const value = [event.type, intoId ?? intoIds ?? byId ?? null];
  return (recordIds ?? [recordId ?? '']).map((id) => claim('closing', id, value));
}

function handled(event: LedgerEvent): SingleClaim[] {
  switch (event.type) {
    case 'number.allotted':
      return [
        claim('number', event.data.number, event.data.recordId),
        claim('record-number', event.data.recordId, event.data.number),
      ];
    case 'record.classified':
      return classified(event.data);
    case 'event.merged':
      return event.data.eventIds.map((id) => claim('event-merge', id, event.data.intoId));
    case 'record.published':
    case 'record.unpublished':
      return event.data.recordIds.map((id) => claim('publication', id, event.type));
    case 'event.corrected':
      return [claim('correction', event.data.correctsId, event.data.replacement)];
    default:
      return isClosing(event.type) ? closed(event) : worked(event);
  }
}

function worked(event: LedgerEvent): SingleClaim[] {
  switch (event.type) {
    case 'record.assigned':
      return [claim('lead', event.data.recordId, event.data.lead)];
    case 'deadline.set':
    case 'deadline.extended':
      return [
        claim('deadline', event.data.recordId, [event.data.expression, event.data.resolved.dueOn]),
      ];
    case 'status.asserted':
      return [claim('status', `${event.data.recordId} ${event.on}`, event.data.work)];
    case 'referral.answered':
      return [claim('referral-answer', event.data.referralId, event.data.outcome)];
    default:
      return stated(event);
  }
}

function stated(event: LedgerEvent): SingleClaim[] {
  const data = event.data as unknown as Record<string, string>;
  if (ITEMISING.has(event.type)) return [claim('record', data['recordId'] ?? '', data)];
  const subject = data[STATED_ONCE[event.type] ?? ''];
  return subject === undefined ? [] : [claim('statement', subject, data)];
}

/**
 * What an event says about things that have one value only; two ledgers that say different things about one contradict each other.
 *
 * @example
 * claimsOf({ type: 'record.withdrawn', client: 'c', seq: 1, data: { recordId: 'r' } } as never).map(({ kind }) => kind); // => ['device', 'closing']
 */
export function claimsOf(event: LedgerEvent): SingleClaim[] {
  return [claim('device', `${event.client} ${event.seq}`, event.id), ...handled(event)];
}
