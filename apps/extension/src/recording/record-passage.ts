import type { Quotation, StatedTerms } from '@camket/domain';
import type { CommitmentKind } from '@camket/domain/data';
import type { Assertion } from '../store/append-to-store';
import { OWN_DOMAIN } from './own-domain';
import type { PassageDraft, TargetDraft } from './passage-draft';

/** What a passage's events need besides the draft. */
export interface PassageContext {
  readonly recordId: string;
  readonly sourceId: string;
  /** The conference or meeting it belongs to. */
  readonly eventId: string;
  /** Day it is true for, Asia/Ho_Chi_Minh. */
  readonly on: string;
  readonly stated: StatedTerms;
  readonly paragraphSha256?: string;
}

const COMMITMENTS: Readonly<Partial<Record<PassageDraft['kind'], CommitmentKind>>> = {
  directive: 'directive',
  pledge: 'pledge',
  referral: 'referral',
};

function recordOf(draft: PassageDraft, context: PassageContext) {
  const { recordId, eventId, stated, sourceId } = context;
  const quotation: Quotation = { ...draft.quote, sourceId: sourceId as Quotation['sourceId'] };
  return {
    recordId,
    eventId,
    text: draft.text.normalize('NFC').trim() || draft.quote.exact,
    quotations: [quotation],
    groupId: draft.groupId,
    stated,
    ...withUsualLead(draft),
  };
}

/** A lead that the article does not state is the office's own word: it is no assignment, and stands where it cannot be taken for one. */
function withUsualLead({ lead, usualLead }: PassageDraft) {
  const name = usualLead.normalize('NFC').trim();
  if (name === '' || lead.trim() !== '') return {};
  return { ext: { [OWN_DOMAIN]: { usualLead: name } } };
}

function speakerOf({ speaker }: PassageDraft): { label: string } | null {
  const label = speaker.normalize('NFC').trim();
  return label === '' ? null : { label };
}

function itemise(draft: PassageDraft, context: PassageContext): Assertion {
  const record = recordOf(draft, context);
  const { on } = context;
  const { kind } = draft;
  const speaker = speakerOf(draft);
  if (kind === 'complaint' || kind === 'request')
    return {
      type: 'petition.itemised',
      on,
      data: { ...record, kind, petitioner: { label: speaker?.label ?? null } },
    };
  if (kind === 'answer') {
    const data = {
      ...record,
      petitionIds: [],
      isCollective: false,
      speaker,
      mode: 'unknown' as const,
    };
    return {
      type: 'answer.recorded',
      on,
      data: { ...data, document: record.stated.legalBasis[0] ?? null },
    };
  }
  if (kind === 'progress')
    return { type: 'progress.reported', on, data: { ...record, subjectIds: [], speaker } };
  if (kind === 'target')
    return { type: 'target.set', on, data: { ...record, ...measured(draft.target), speaker } };
  return commitment(draft, record, { on, kind: COMMITMENTS[kind] ?? 'pledge', speaker });
}

function commitment(
  draft: PassageDraft,
  record: ReturnType<typeof recordOf>,
  more: { on: string; kind: CommitmentKind; speaker: { label: string } | null },
): Assertion {
  return {
    type: 'commitment.recorded',
    on: more.on,
    data: {
      ...record,
      kind: more.kind,
      force: draft.force === '' ? null : draft.force,
      speaker: more.speaker,
      onBehalfOf: [],
      addressees: [],
      answerIds: [],
      parentId: null,
      beneficiaries: [],
    },
  };
}

function measured({ name, value, unit }: TargetDraft) {
  const words = unit.normalize('NFC').trim();
  return {
    indicator: { name: name.normalize('NFC').trim(), definition: { state: 'not_stated' as const } },
    unit:
      words === '' ? { state: 'not_stated' as const } : { state: 'stated' as const, value: words },
    baseline: { state: 'not_stated' as const },
    target: {
      value: value.replace(',', '.').trim(),
      operator: 'unknown' as const,
      by: { state: 'not_stated' as const },
    },
  };
}

function classify(draft: PassageDraft, { recordId, on }: PassageContext): Assertion[] {
  const { field, competence } = draft;
  if (field === '' && competence === '') return [];
  const data = {
    recordId,
    ...(field === '' ? {} : { field }),
    ...(competence === '' ? {} : { competence }),
    basis: 'office' as const,
  };
  return [{ type: 'record.classified', on, data }];
}

/**
 * What following a passage asserts: the record of its kind, and its field and competence where they were chosen.
 *
 * @example
 * recordPassage(emptyDraft(quote, 'request'), context).map(({ type }) => type); // => ['petition.itemised']
 */
export function recordPassage(draft: PassageDraft, context: PassageContext): Assertion[] {
  return [itemise(draft, context), ...classify(draft, context)];
}
