import type { LedgerEventOf, LedgerEventType } from '@camket/domain';
import { ledgerFinding } from '../ledger-finding';
import type {
  FoldedEvent,
  FoldedEventOf,
  RecordState,
  ReferralState,
  SourceState,
  UsualLeadState,
} from '../register-state';
import { UNSTATED, deriveNamed, deriveStatement } from './derive-statement';
import { SubjectStore, type Derive } from './subject-store';

const dataOf = <Type extends LedgerEventType>(folded: FoldedEvent) =>
  folded.event.data as LedgerEventOf<Type>['data'];

const dataStatement = <Type extends LedgerEventType>(type: Type) =>
  deriveStatement<LedgerEventOf<Type>['data']>(type, (folded) => dataOf<Type>(folded));

const eventStatement = <Type extends LedgerEventType>(type: Type) =>
  deriveStatement<FoldedEventOf<Type>>(type, (folded) => folded as FoldedEventOf<Type>);

/** A count or a fact that somebody claims. */
export type Claim = FoldedEventOf<'count.claimed'> | FoldedEventOf<'fact.claimed'>;

/** Every kind of subject with what is known about it. */
export function createSubjectStores() {
  return {
    appointment: new SubjectStore<LedgerEventOf<'appointment.stated'>['data']>(),
    assessment: new SubjectStore<FoldedEventOf<'assessment.recorded'>>(),
    calendar: new SubjectStore<FoldedEventOf<'calendar.adopted'>>(),
    change: new SubjectStore<FoldedEventOf<'organisation.changed'>>(),
    claim: new SubjectStore<Claim>(),
    document: new SubjectStore<LedgerEventOf<'document.stated'>['data']>(),
    evidence: new SubjectStore<LedgerEventOf<'evidence.attached'>['data']>(),
    group: new SubjectStore<LedgerEventOf<'group.stated'>['data']>(),
    held: new SubjectStore<LedgerEventOf<'event.held'>['data']>(),
    number: new SubjectStore<string>(),
    organisation: new SubjectStore<LedgerEventOf<'organisation.stated'>['data']>(),
    person: new SubjectStore<LedgerEventOf<'person.stated'>['data']>(),
    position: new SubjectStore<LedgerEventOf<'position.stated'>['data']>(),
    record: new SubjectStore<RecordState>(),
    referral: new SubjectStore<ReferralState>(),
    report: new SubjectStore<FoldedEventOf<'report.issued'>>(),
    source: new SubjectStore<SourceState>(),
    usualLead: new SubjectStore<UsualLeadState>(),
  };
}

/** Every kind of subject with what is known about it. */
export type SubjectStores = ReturnType<typeof createSubjectStores>;

function deriveSource(isRedactedLater: (sourceId: string) => boolean): Derive<SourceState> {
  return deriveStatement('source.captured', (folded, all) => {
    const data = dataOf<'source.captured'>(folded);
    const isRedacted =
      isRedactedLater(data.sourceId) || all.some(({ event }) => event.type === 'source.redacted');
    return { ...data, text: isRedacted ? '' : data.text, isRedacted };
  });
}

const deriveReferral: Derive<ReferralState> = (events, id) => {
  const isSent = ({ event }: FoldedEvent): boolean => event.type === 'referral.sent';
  const sent = events.find(isSent) as FoldedEventOf<'referral.sent'> | undefined;
  const answers = events.filter((folded) => !isSent(folded));
  if (!sent) {
    const orphan = ({ n }: FoldedEvent) =>
      ledgerFinding('LED-30', { params: { n, id }, path: '/data/referralId' });
    return { ...UNSTATED, findings: answers.map(orphan) };
  }
  const answered = (answers.at(-1) ?? null) as ReferralState['answered'];
  return { order: sent.n, value: { sent, answered }, findings: [] };
};

/** A number belongs to the record to which it was first allotted; a later allotment to another record is provisional. */
const deriveNumber: Derive<string> = (events, number) => {
  const [first, ...later] = events;
  if (!first) return UNSTATED;
  const holder = dataOf<'number.allotted'>(first).recordId;
  const findings = later
    .filter((folded) => dataOf<'number.allotted'>(folded).recordId !== holder)
    .map(({ n }) =>
      ledgerFinding('LED-24', { params: { n, number, otherN: first.n }, path: '/data/number' }),
    );
  return { order: first.n, value: holder, findings };
};

/** The last word counts; where it says that none usually leads, none is kept. */
const deriveUsualLead: Derive<UsualLeadState> = (events) => {
  const last = events.at(-1);
  const lead = last && dataOf<'usual_lead.set'>(last).lead;
  if (!lead) return UNSTATED;
  return { order: last.n, value: { lead, setBy: last as UsualLeadState['setBy'] }, findings: [] };
};

/** Derives every subject that depends on its own events only; held events and what belongs to them apart. */
export function deriveSubjects(
  stores: SubjectStores,
  isRedactedLater: (sourceId: string) => boolean,
): void {
  stores.source.derive(deriveSource(isRedactedLater));
  stores.person.derive(deriveNamed('person.stated'));
  stores.organisation.derive(deriveNamed('organisation.stated'));
  stores.position.derive(dataStatement('position.stated'));
  stores.appointment.derive(dataStatement('appointment.stated'));
  stores.document.derive(deriveDocument);
  stores.change.derive(eventStatement('organisation.changed'));
  stores.evidence.derive(dataStatement('evidence.attached'));
  stores.assessment.derive(eventStatement('assessment.recorded'));
  stores.calendar.derive(eventStatement('calendar.adopted'));
  stores.report.derive(eventStatement('report.issued'));
  stores.number.derive(deriveNumber);
  stores.referral.derive(deriveReferral);
  stores.usualLead.derive(deriveUsualLead);
}

/** A document is cited many times: every citation adds its quotations; the first reference stands. */
const deriveDocument: Derive<LedgerEventOf<'document.stated'>['data']> = (events) => {
  const [first, ...others] = events;
  if (!first) return UNSTATED;
  const data = dataOf<'document.stated'>(first);
  const quotations = others.flatMap((folded) => dataOf<'document.stated'>(folded).quotations);
  return {
    order: first.n,
    value:
      quotations.length === 0 ? data : { ...data, quotations: [...data.quotations, ...quotations] },
    findings: [],
  };
};
