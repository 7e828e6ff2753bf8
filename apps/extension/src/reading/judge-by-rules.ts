import type { WorkingCalendar } from '@camket/calendar';
import type { Finding, Quotation } from '@camket/domain';
import type { CommitmentKind } from '@camket/domain/data';
import { createLedger, fold, type Register } from '@camket/ledger';
import {
  calendarViewOf,
  validateDraft,
  type RecordDraft,
  type RegisterView,
} from '@camket/validation';
import type { PassageForm } from '../recording/passage-form';
import { withNewEvent } from './with-new-event';
import { statedTermsOf, type TermReaders } from '../recording/stated-terms-of';
import type { ReadArticle } from './read-article-of-page';
import { articleAround } from './with-captions';

/** Stands for the source's id, which it has only once it is captured. */
const DRAFT_SOURCE = 'draft-source';

const COMMITMENTS: Readonly<Partial<Record<string, CommitmentKind>>> = {
  directive: 'directive',
  pledge: 'pledge',
  referral: 'referral',
};

function recordDraft({ draft }: PassageForm, terms: TermReaders): RecordDraft {
  const speaker = draft.speaker.trim();
  return {
    kind: draft.kind,
    text: draft.text,
    quotation: { ...draft.quote, sourceId: DRAFT_SOURCE as Quotation['sourceId'] },
    groupId: draft.groupId,
    field: draft.field === '' ? null : draft.field,
    competence: draft.competence === '' ? null : draft.competence,
    commitmentKind: COMMITMENTS[draft.kind] ?? null,
    force: draft.force === '' ? null : draft.force,
    speaker: speaker === '' ? null : { label: speaker },
    stated: statedTermsOf(draft, terms),
  };
}

/** The register the draft will stand in: with its conference, where that is new. */
function registerFor(form: PassageForm, register: Register | null): RegisterView {
  const known = register ?? fold(createLedger({ ledger: 'none', org: 'none' }));
  const isNew = form.eventId === form.newEvent.eventId && !known.events.has(form.eventId);
  return isNew ? withNewEvent(known, form.newEvent) : known;
}

/** What the rules of `@camket/validation` say of a record as it stands in the form. */
export function judgeByRules(
  form: PassageForm,
  context: {
    readonly register: Register | null;
    readonly article: ReadArticle;
    readonly today: string;
    readonly terms: TermReaders;
    readonly calendar: WorkingCalendar;
  },
): Finding[] {
  if (form.mode === 'attach') return [];
  return validateDraft(recordDraft(form, context.terms), {
    register: registerFor(form, context.register),
    eventId: form.eventId,
    source: { sourceId: DRAFT_SOURCE, text: articleAround(context.article, form.draft.quote).text },
    asOf: context.today,
    calendar: calendarViewOf(context.calendar),
  });
}
