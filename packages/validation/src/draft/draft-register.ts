import { NOTHING_STATED } from '@camket/domain/data';
import type { LedgerEvent } from '@camket/domain';
import type { RecordView, RegisterView, SourceView } from '../register-view';
import type { DraftContext, RecordDraft } from './record-draft';

/** Stands for the draft's id, which it has only once it is saved. */
export const DRAFT_ID = 'draft';

const EMPTY: RegisterView = {
  sources: new Map(),
  events: new Map(),
  mergedEvents: new Map(),
  groups: new Map(),
  people: new Map(),
  organisations: new Map(),
  appointments: new Map(),
  documents: new Map(),
  organisationChanges: [],
  records: new Map(),
  referrals: new Map(),
  evidence: new Map(),
  claims: [],
  reports: [],
  newerEvents: [],
};

/** What a form has not filled in yet. */
const NOT_FILLED_IN = {
  groupId: null,
  field: null,
  competence: null,
  commitmentKind: null,
  force: null,
  speaker: null,
  stated: NOTHING_STATED,
} as const;

/** A record that rules can be asked about; its event is a stand-in that holds the day alone. */
export function draftRecord(draft: RecordDraft, context: DraftContext): RecordView {
  const { quotation } = draft;
  return {
    ...NOT_FILLED_IN,
    ...draft,
    id: DRAFT_ID,
    eventId: context.eventId,
    number: null,
    text: draft.text ?? quotation?.exact ?? '',
    quotations: quotation ? [quotation] : [],
    isPublished: false,
    closedBy: null,
    links: [],
    itemisedBy: {
      n: 0,
      event: { type: 'draft', on: context.asOf, data: {} } as unknown as LedgerEvent,
    },
    events: [],
  };
}

/**
 * The register as it would be with the draft's source and event in it, so that only real gaps are reported.
 *
 * @example
 * draftRegister({ eventId: 'e', asOf: '2026-01-05' }).events.has('e'); // => true
 */
export function draftRegister(context: DraftContext): RegisterView {
  const register = context.register ?? EMPTY;
  const { source } = context;
  const sources = source
    ? new Map(register.sources).set(source.sourceId as never, sourceView(source))
    : register.sources;
  const isHeld = register.events.has(context.eventId);
  const events = isHeld
    ? register.events
    : new Map(register.events).set(context.eventId, heldView(context.eventId));
  return { ...register, sources, events };
}

const sourceView = (source: { sourceId: string; text: string }): SourceView =>
  ({ ...source, isRedacted: false, title: null, publishedAt: null }) as unknown as SourceView;

const heldView = (eventId: string) =>
  ({
    eventId,
    kind: 'other',
    heldOn: { state: 'not_stated' },
    sourceIds: [],
  }) as unknown as NonNullable<ReturnType<RegisterView['events']['get']>>;
