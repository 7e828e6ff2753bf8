import type { WorkingCalendar } from '@camket/calendar';
import type { LocalText } from '@camket/domain/data';
import type { RecordState, Register } from '@camket/ledger';
import type { OfficeAgencies } from '../agencies/office-agencies';

/** What an officer may do with a record from its page. */
export const FORM_ACTIONS = ['assign', 'progress', 'extend', 'return', 'reopen', 'refer'] as const;

/** What an officer may do with a record from its page. */
export type FormAction = (typeof FORM_ACTIONS)[number];

/** A form as it was sent. */
export type FormValues = Readonly<Record<string, string>>;

/** What is wrong with one control of a form; `field` is null when it concerns the whole. */
export interface FieldProblem {
  readonly field: string | null;
  readonly message: LocalText;
}

/** An event that a form asks for, without device and order. */
export interface EventDraft {
  readonly id: string;
  readonly type: string;
  readonly on: string;
  readonly data: object;
}

/** What reading a form needs. */
export interface FormContext {
  readonly register: Register;
  readonly record: RecordState;
  readonly calendar: WorkingCalendar;
  readonly agencies: OfficeAgencies;
  /** Day of the deadline's own event or publication, from which days without a year are read. */
  readonly referenceOn: string | null;
  /** Today in Viet Nam. */
  readonly todayOn: string;
  /** Ids for the events, given out once with the form, so that sending it twice writes once. */
  readonly takeId: () => string;
}

/** Events, or what is wrong. */
export type FormResult =
  | { readonly ok: true; readonly drafts: readonly EventDraft[] }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };
