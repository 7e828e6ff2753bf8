import type { EventEnvelope } from '@camket/client';
import type { LedgerEventOf } from '@camket/domain';
import type { PassageKind } from '@camket/domain/data';
import type { RecordState } from '@camket/ledger';
import type { Assertion } from '../store/append-to-store';
import { emptyDraft, type PassageDraft } from './passage-draft';
import { OWN_DOMAIN } from './own-domain';

/** Types of the events that make a record. */
const MAKING = [
  'petition.itemised',
  'answer.recorded',
  'commitment.recorded',
  'target.set',
  'progress.reported',
] as const;

type MakingType = (typeof MAKING)[number];

/** What an event asserts that makes a record. */
export type RecordData = LedgerEventOf<MakingType>['data'];

/** What the form does not show is kept as it was recorded. */
const KEPT = [
  'petitionIds',
  'isCollective',
  'mode',
  'subjectIds',
  'onBehalfOf',
  'addressees',
  'answerIds',
  'parentId',
  'beneficiaries',
  'baseline',
] as const;

const isMaking = (type: string): type is MakingType => (MAKING as readonly string[]).includes(type);

/**
 * Whether a refused event makes a record, so that its form can be filled again.
 *
 * @example
 * makesRecord({ type: 'record.linked' }); // => false
 */
export function makesRecord({ type }: Pick<EventEnvelope, 'type'>): boolean {
  return isMaking(type);
}

function kindOf(type: string, data: RecordData): PassageKind {
  if (type === 'answer.recorded') return 'answer';
  if (type === 'progress.reported') return 'progress';
  if (type === 'target.set') return 'target';
  const { kind } = data as { kind?: PassageKind };
  return kind ?? 'request';
}

function statedIn({ stated }: RecordData): Partial<PassageDraft> {
  const { lead, coordinating, deadline, product, legalBasis } = stated;
  return {
    lead: lead.state === 'stated' ? lead.value.name : '',
    coordinating: coordinating.map(({ name }) => name).join('; '),
    deadline: deadline.state === 'stated' ? deadline.value.raw : '',
    product: product.state === 'stated' ? product.value : '',
    legalBasis: legalBasis.map(({ raw }) => raw).join('; '),
  };
}

function targetIn(data: RecordData): Pick<PassageDraft, 'target'> | object {
  if (!('indicator' in data)) return {};
  const { indicator, unit, target } = data;
  const words = unit.state === 'stated' ? unit.value : '';
  return { target: { name: indicator.name, value: target.value ?? '', unit: words } };
}

function speakerIn(data: RecordData): string {
  const who = 'petitioner' in data ? data.petitioner : data.speaker;
  return who?.label ?? '';
}

function usualLeadIn({ ext }: RecordData): string {
  const own = ext?.[OWN_DOMAIN] as { usualLead?: unknown } | undefined;
  return typeof own?.usualLead === 'string' ? own.usualLead : '';
}

/** The form of a record as a refused event filled it, its field and competence as they count now; null without a quotation. */
export function draftOfRefused(
  { type, data: recorded }: Pick<EventEnvelope, 'type' | 'data'>,
  record: Pick<RecordState, 'field' | 'competence'> | null,
): PassageDraft | null {
  const data = recorded as RecordData;
  const [quotation] = data.quotations;
  if (!quotation) return null;
  const { sourceId: _, ...quote } = quotation;
  return {
    ...emptyDraft(quote, kindOf(type, data)),
    text: data.text,
    groupId: data.groupId,
    field: (record?.field ?? '') as PassageDraft['field'],
    competence: record?.competence ?? '',
    force: ('force' in data ? data.force : null) ?? '',
    speaker: speakerIn(data),
    usualLead: usualLeadIn(data),
    ...statedIn(data),
    ...targetIn(data),
  };
}

/** Of one type, what the form does not show stays as the refused event has it. */
function withKept(assertion: Assertion, refused: EventEnvelope): Assertion {
  const before = refused.data as Readonly<Record<string, unknown>>;
  if (!isMaking(assertion.type) || assertion.type !== refused.type) return assertion;
  const kept = KEPT.filter((name) => name in before).map((name) => [name, before[name]]);
  const data = { ...assertion.data, ...Object.fromEntries(kept) };
  return { ...assertion, data } as Assertion;
}

/**
 * What mending a refused event asserts: that it is taken back, and what should have been said in its place. The refused
 * event stays in the device's ledger; the register, which never took it, gets both in order.
 *
 * @example
 * mendRefused([], refused, 'Sổ không nhận.')[0]?.type; // => 'event.corrected'
 */
export function mendRefused(
  asserted: readonly Assertion[],
  refused: EventEnvelope,
  reason: string,
): Assertion[] {
  return [
    {
      type: 'event.corrected',
      on: refused.on,
      data: {
        correctsId: refused.id,
        reason,
        replacement: null,
        ext: { [OWN_DOMAIN]: { refused: { client: refused.client, seq: refused.seq } } },
      },
    },
    ...asserted.map((assertion) => withKept(assertion, refused)),
  ];
}
