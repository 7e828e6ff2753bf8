import type { LedgerEvent, LedgerEventType } from '@camket/domain';

/** What events can be about. */
export type SubjectKind =
  | 'appointment'
  | 'assessment'
  | 'calendar'
  | 'change'
  | 'claim'
  | 'document'
  | 'evidence'
  | 'group'
  | 'held'
  | 'number'
  | 'organisation'
  | 'person'
  | 'position'
  | 'record'
  | 'referral'
  | 'report'
  | 'source'
  | 'usualLead';

/** Is told of every subject of an event. */
export type Visit = (kind: SubjectKind, id: string) => void;

type Data = Readonly<Record<string, unknown>>;
type Subjects = (data: Data, visit: Visit) => void;

const one =
  (kind: SubjectKind, key: string): Subjects =>
  (data, visit) => {
    if (typeof data[key] === 'string') visit(kind, data[key]);
  };

const each =
  (kind: SubjectKind, key: string): Subjects =>
  (data, visit) => {
    for (const id of data[key] as readonly string[]) visit(kind, id);
  };

const all =
  (...parts: readonly Subjects[]): Subjects =>
  (data, visit) => {
    for (const part of parts) part(data, visit);
  };

const record = one('record', 'recordId');
const records = each('record', 'recordIds');

const SUBJECTS: Readonly<Record<LedgerEventType, Subjects | null>> = {
  'source.captured': one('source', 'sourceId'),
  'source.redacted': one('source', 'sourceId'),
  'event.held': one('held', 'eventId'),
  'event.merged': all(each('held', 'eventIds'), one('held', 'intoId')),
  'group.stated': one('group', 'groupId'),
  'count.claimed': one('claim', 'claimId'),
  'fact.claimed': one('claim', 'claimId'),
  'anchor.refound': record,
  'person.stated': one('person', 'personId'),
  'organisation.stated': one('organisation', 'organisationId'),
  'position.stated': one('position', 'positionId'),
  'appointment.stated': one('appointment', 'appointmentId'),
  'document.stated': one('document', 'documentId'),
  'organisation.changed': one('change', 'changeId'),
  'usual_lead.set': one('usualLead', 'field'),
  'petition.itemised': record,
  'answer.recorded': all(record, each('record', 'petitionIds')),
  'commitment.recorded': all(record, each('record', 'answerIds'), one('record', 'parentId')),
  'target.set': record,
  'progress.reported': all(record, each('record', 'subjectIds')),
  'number.allotted': all(record, one('number', 'number')),
  'record.classified': record,
  'record.linked': all(one('record', 'fromId'), one('record', 'toId')),
  'quotation.attached': record,
  'record.merged': all(records, one('record', 'intoId')),
  'record.split': all(record, each('record', 'intoIds')),
  'record.superseded': all(record, one('record', 'byId')),
  'record.withdrawn': record,
  'record.published': records,
  'record.unpublished': records,
  'record.assigned': record,
  'deadline.set': record,
  'deadline.extended': record,
  'status.asserted': record,
  'record.returned': record,
  'record.reopened': record,
  'evidence.attached': all(one('evidence', 'evidenceId'), records),
  'referral.sent': all(one('referral', 'referralId'), records),
  'referral.answered': one('referral', 'referralId'),
  'target.measured': record,
  'event.corrected': null,
  'assessment.recorded': all(one('assessment', 'assessmentId'), record),
  'calendar.adopted': null,
  'report.issued': one('report', 'reportId'),
};

/**
 * Tells what an event is about. A calendar is adopted anew each time, so such an event is its own subject.
 *
 * @example
 * const seen: string[] = [];
 * subjectsOf({ type: 'record.withdrawn', data: { recordId: 'r' } } as never, (kind, id) => seen.push(kind, id)); // seen => ['record', 'r']
 */
export function subjectsOf(event: LedgerEvent, visit: Visit): void {
  if (event.type === 'calendar.adopted') visit('calendar', event.id);
  else SUBJECTS[event.type]?.(event.data as unknown as Data, visit);
}
