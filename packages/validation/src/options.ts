import type { AgencyDirectory, Finding, FindingLocation, Severity } from '@camket/domain';
import type { CalendarView } from './calendar-view';
import type { Hit, SubjectKind, Subjects } from './rule';
import type { RegisterView } from './register-view';
import type { Thresholds } from './thresholds';
import type { TimelineLookup } from './timeline-view';

/** What is judged, and for which day. */
export interface ValidationInput {
  readonly register: RegisterView;
  /** Timelines by record id; rules about derived statuses are silent where there is none. */
  readonly timelines?: TimelineLookup;
  /** The day for which the register is judged, `YYYY-MM-DD` in Viet Nam. */
  readonly asOf: string;
  readonly calendar?: CalendarView;
  /** SHA-256 of bytes in hexadecimal digits; without it hashes are not checked. */
  readonly sha256?: (bytes: Uint8Array) => string;
  /** Where a thing stands in what the user has in hand; the quotation's character range where it is absent. */
  readonly locate?: Locate;
}

/** Says where a subject and a hit within it stand, in what the user has in hand. */
export type Locate = <Kind extends SubjectKind>(
  kind: Kind,
  subject: Subjects[Kind],
  hit: Hit,
) => FindingLocation | null;

/** A rule is off, or has another severity than its own. */
export type RuleSetting = 'off' | Severity;

/** How the rules are applied; the same keys stand in a configuration file of `camket validate --config`. */
export interface ValidationOptions {
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Which rules matter now: all of them, those that matter while clipping, or those that matter before publishing. */
  readonly profile?: ValidationProfile;
  /** The ruleset to judge by, such as `2026-11`; later rules stay silent. */
  readonly ruleset?: string;
  /** Writers' strictness: unknown keys are errors. */
  readonly strict?: boolean;
  /** Agencies of the office's own city or province; those of Hải Phòng are only an example. */
  readonly directories?: readonly AgencyDirectory[];
  readonly thresholds?: Partial<Thresholds>;
  /** Fields (lĩnh vực) that the office uses beside the vocabulary. */
  readonly fields?: readonly string[];
  /** Kinds of event for which the office wants the statutory marks counted as binding. */
  readonly bindingEventKinds?: readonly string[];
}

/** Which rules matter now. */
export type ValidationProfile = 'register' | 'clipping' | 'publication';

/** How many findings there are, each place counted. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly advice: number;
}

/** What validating says. It never says that the data are complete or good. */
export interface Findings {
  readonly tool: string;
  readonly ruleset: string;
  readonly calendarVersion: string | null;
  readonly asOf: string;
  /** Errors first; equal findings are one. */
  readonly findings: readonly Finding[];
  readonly counts: FindingCounts;
  /** How many times a rule was asked. */
  readonly ruleCalls: number;
}
