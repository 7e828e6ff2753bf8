import type { StatusFindingId } from './status-rules';
import type { Verdict } from './transition-table';

/** Something that the fold has to report: the rule, the place of the event in the record's events, numbers to show. */
export interface Issue {
  readonly ruleId: StatusFindingId;
  /** -1 for the record itself. */
  readonly event: number;
  /** Day numbers by name. */
  readonly days: Readonly<Record<string, number>>;
  /** Work statuses before and after, as places in their list. */
  readonly work?: readonly [number, number];
}

const RULE_OF_VERDICT: Readonly<Record<Exclude<Verdict, 'allowed'>, StatusFindingId>> = {
  forbidden: 'STA-1',
  own_event_needed: 'STA-2',
  actor_not_allowed: 'STA-3',
  reason_missing: 'STA-4',
  evidence_missing: 'STA-5',
};

/** Collects what a fold has to report; texts are written only when somebody asks. */
export class IssueLog {
  /** What was reported, in order. */
  list: Issue[] = [];

  /** Starts an empty list; the old one stays with whoever took it. */
  clear(): void {
    if (this.list.length > 0) this.list = [];
  }

  /** Reports something with the day numbers that it speaks of. */
  add(ruleId: StatusFindingId, event: number, days: Readonly<Record<string, number>>): void {
    this.list.push({ ruleId, event, days });
  }

  /** Reports what the transition table said of a change. */
  addVerdict(
    verdict: Exclude<Verdict, 'allowed'>,
    event: number,
    work: readonly [number, number],
  ): void {
    this.list.push({ ruleId: RULE_OF_VERDICT[verdict], event, days: {}, work });
  }
}
