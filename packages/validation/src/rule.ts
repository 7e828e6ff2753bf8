import type { Severity } from '@camket/domain';
import type { RuleContext } from './rule-context';
import type {
  DataOf,
  EventViewOf,
  RecordView,
  ReferralView,
  RegisterView,
  SourceView,
} from './register-view';

/** What rules are asked about, one thing at a time. */
export interface Subjects {
  readonly record: RecordView;
  readonly heldEvent: DataOf<'event.held'>;
  readonly source: SourceView;
  readonly group: DataOf<'group.stated'>;
  readonly person: DataOf<'person.stated'>;
  readonly organisation: DataOf<'organisation.stated'>;
  readonly appointment: DataOf<'appointment.stated'>;
  readonly document: DataOf<'document.stated'>;
  readonly referral: ReferralView;
  readonly evidence: DataOf<'evidence.attached'>;
  readonly report: EventViewOf<'report.issued'>;
  readonly register: RegisterView;
}

/** A kind of thing that rules are asked about. */
export type SubjectKind = keyof Subjects;

/** Values that a message is filled with. */
export type RuleParams = Readonly<Record<string, string | number | boolean | null>>;

/** What a rule found: where in its subject, and what the message is filled with. */
export interface Hit {
  /** RFC 6901 pointer within the subject; empty for the whole. */
  readonly path: string;
  readonly params?: RuleParams;
  /** Another wording of the catalogue, `RULE:variant`. */
  readonly variant?: string;
  /** A milder severity than the rule's own, for a variant. */
  readonly severity?: Severity;
  /** Which quotation of the record it is about. */
  readonly quotation?: number;
}

/** Asks a rule about one thing; an empty list where nothing is wrong. */
export type Check<Kind extends SubjectKind> = (
  subject: Subjects[Kind],
  context: RuleContext,
) => readonly Hit[];

/** A rule: what it is about as data, and one small function for each kind of thing it is asked about. */
export interface Rule {
  /** Never reused. */
  readonly id: string;
  /** Conformance: the data break the model. Quality: they could serve better. */
  readonly class: 'conformance' | 'quality';
  readonly severity: Severity;
  /** Law, regulation or experience that it rests on. */
  readonly source: string;
  /** The ruleset in which it appeared. */
  readonly since: string;
  /** Types of ledger events that it looks at. */
  readonly appliesTo: readonly string[];
  readonly check: { readonly [Kind in SubjectKind]?: Check<Kind> };
}

/** Nothing is wrong; shared, so that a silent rule costs no memory. */
export const NOTHING: readonly Hit[] = [];

/** A rule as its file writes it: the first ruleset needs no mention. */
export type RuleInput = Omit<Rule, 'since'> & { readonly since?: string };

/**
 * Completes a rule.
 *
 * @example
 * defineRule({ id: 'X-1', class: 'quality', severity: 'advice', source: '', appliesTo: [], check: {} }).since; // => '2026-11'
 */
export function defineRule(input: RuleInput): Rule {
  return { since: '2026-11', ...input };
}

/**
 * One hit when a condition holds, else none.
 *
 * @example
 * hitIf(false, { path: '' }); // => []
 */
export function hitIf(isHit: boolean, hit: Hit): readonly Hit[] {
  return isHit ? [hit] : NOTHING;
}
