import type { DeadlineResolution } from '@camket/calendar';
import { resolveDeadline } from '@camket/calendar';
import type { RecordAnswer } from '@camket/client';
import type { Finding } from '@camket/domain';
import type { RecordState, Register } from '@camket/ledger';
import { referenceDayOf } from '@camket/status';
import type { RegisterView } from '../reading/register-view';
import { wordsAround } from '../reading/words-around';
import {
  assignmentOn,
  coordinatingOn,
  deadlinesOn,
  deadlineWordsOn,
  leadOn,
} from '../reading/work-of';

/** A deadline as the page shows it: the words, the day, the steps. */
export interface ShownDeadline {
  readonly raw: string;
  readonly resolution: DeadlineResolution;
  /** Day and calendar kept when it was set; null for the article's own words. */
  readonly kept: {
    readonly dueOn: string | null;
    readonly calendarVersion: string;
    readonly document: string | null;
  } | null;
}

/** Everything the page of one record shows. */
export interface ShownRecord {
  readonly answer: RecordAnswer;
  readonly state: RecordState;
  readonly view: RegisterView;
  readonly assignment: {
    readonly document: string | null;
    readonly product: string | null;
    readonly official: string | null;
  } | null;
  readonly deadlines: readonly ShownDeadline[];
  readonly findings: readonly Finding[];
  readonly links: readonly {
    readonly id: string;
    readonly number: string | null;
    readonly text: string;
    readonly relation: string;
  }[];
}

/** The words around a quotation, whole words within its paragraph; what the quotation itself kept where the text is gone. */
export function contextOf(
  register: RegisterView['register'],
  passage: RecordAnswer['quotations'][number],
): { before: string; after: string } {
  const text = register.sources.get(passage.sourceId)?.text ?? '';
  const { start, end, exact, prefix, suffix } = passage;
  if (text.slice(start, end) !== exact) return { before: prefix, after: suffix };
  return wordsAround(text, passage);
}

/** Gathers what the page of one record shows. */
export function showRecord(
  view: RegisterView,
  state: RecordState,
  input: { answer: RecordAnswer; findings: readonly Finding[] },
): ShownRecord {
  const { asOf } = input.answer;
  const assigned = assignmentOn(state, asOf)?.event.data;
  return {
    ...input,
    state,
    view,
    assignment: assigned
      ? {
          document: assigned.document?.raw ?? null,
          product: assigned.product ?? null,
          official: assigned.responsibleOfficial ?? null,
        }
      : null,
    deadlines: shownDeadlines(view, state, asOf),
    links: state.links.map(({ relation, fromId, toId }) => {
      const id = fromId === state.id ? toId : fromId;
      const other = view.register.records.get(id);
      return { id, relation, number: other?.number ?? null, text: other?.text ?? '' };
    }),
  };
}

function shownDeadlines(view: RegisterView, state: RecordState, asOf: string): ShownDeadline[] {
  const { calendar } = view;
  const set = deadlinesOn(state, asOf).map(({ event }): ShownDeadline => {
    const { expression, resolved, anchorOn, document } = event.data;
    const options = {
      calendar,
      referenceOn: event.on,
      ...(anchorOn === undefined ? {} : { anchorOn }),
    };
    return {
      raw: expression.raw,
      resolution: resolveDeadline(expression, options),
      kept: {
        dueOn: resolved.dueOn,
        calendarVersion: resolved.calendarVersion,
        document: document?.raw ?? null,
      },
    };
  });
  if (set.length > 0 || state.stated.deadline.state !== 'stated') return set;
  const { value } = state.stated.deadline;
  return [
    {
      raw: value.raw,
      resolution: resolveDeadline(value, {
        calendar,
        referenceOn: referenceDayOf(state, view.register),
      }),
      kept: null,
    },
  ];
}

/** What the form of an assignment holds at first: what is assigned, else what the article's words state. */
export function assignmentDefaults(
  state: RecordState,
  asOf: string,
): Readonly<Record<string, string>> {
  const assigned = assignmentOn(state, asOf)?.event.data;
  const product =
    assigned?.product ??
    (state.stated.product.state === 'stated' ? state.stated.product.value : '');
  return {
    lead: leadOn(state, asOf)?.name ?? '',
    coordinating: coordinatingOn(state, asOf)
      .map(({ name }) => name)
      .join('\n'),
    deadline: deadlineWordsOn(state, asOf) ?? '',
    product,
    official: assigned?.responsibleOfficial ?? '',
  };
}

/** The agency that usually leads in a record's field, where the article names none and nobody was assigned; else null. */
export function usualLeadFor(record: RecordState, register: Register): string | null {
  const isNamed =
    record.stated.lead.state === 'stated' ||
    record.events.some(({ event }) => event.type === 'record.assigned');
  return isNamed || record.field === null
    ? null
    : (register.usualLeads.get(record.field)?.lead.name ?? null);
}
