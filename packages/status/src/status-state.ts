import { DEADLINE_KIND, FACT, type FactBuffer } from './fact-buffer';
import { IssueLog } from './issue-log';
import type { StatusFindingId } from './status-rules';
import { ANSWER, EVIDENCE, NOT_APPLICABLE, NO_DAY, UNRESOLVED_DAY, WORK } from './status-codes';
import { judgeTransition, leadOf, VIA, viaOf, type Verdict } from './transition-table';
import { claimsResult, isClosed, stopsClock } from './work-groups';

const WITHOUT_EFFECT: ReadonlySet<Verdict> = new Set([
  'forbidden',
  'own_event_needed',
  'actor_not_allowed',
]);
/** Stronger answers are never undone by weaker news; in the order of the vocabulary. */
const ANSWER_RANK: readonly number[] = [1, 0, 3, 4, 2];

/** Which fact decided each axis, as its place among the facts; -1 where none did. */
export interface Causes {
  work: number;
  deadline: number;
  evidence: number;
  answer: number;
  referral: number;
  /** The fact by which the work was closed, paused or referred. */
  stop: number;
}

/** What is known of one record after some of its facts. All days are day numbers of Viet Nam. */
export class StatusState {
  readonly issues = new IssueLog();
  readonly causes: Causes = {
    work: -1,
    deadline: -1,
    evidence: -1,
    answer: -1,
    referral: -1,
    stop: -1,
  };
  work = 0;
  /** How the deadline came about. */
  kind: number = DEADLINE_KIND.stated;
  /** Days by which pauses moved the deadline. */
  pausedDays = 0;
  /** Day on which the work was closed, paused or referred; `NO_DAY` while it runs. */
  stopDay = NO_DAY;
  answer = NOT_APPLICABLE;
  isReferred = false;
  /** Day by which a referral should be answered; `NO_DAY` where none is set. */
  replyDueDay = NO_DAY;
  repliedDay = NO_DAY;
  private due = NO_DAY;
  private pausedOn = NO_DAY;
  private level = 0;
  private isDisputed = false;
  /** Number of the lead assigned last; 0 before any. */
  private lead = 0;
  private start = 0;

  /** Facts are read from this buffer. */
  constructor(private readonly facts: FactBuffer) {}

  /** Deadline in force with the days of pauses added; `NO_DAY` or `UNRESOLVED_DAY` where there is none. */
  get dueDay(): number {
    return this.due <= UNRESOLVED_DAY ? this.due : this.due + this.pausedDays;
  }

  /** Evidence as a place in its list. */
  get evidence(): number {
    return this.isDisputed ? EVIDENCE.disputed : this.level;
  }

  /** Whether the work counts as done: closed, and its result not disputed. */
  get isDone(): boolean {
    return isClosed(this.work) && !(this.work === WORK.fulfilled && this.isDisputed);
  }

  /** Whether the deadline's clock runs: there is one, and the work is neither done, paused, referred nor closed. */
  get isRunning(): boolean {
    if (this.due <= UNRESOLVED_DAY) return false;
    return this.stopDay === NO_DAY || (this.work === WORK.fulfilled && this.isDisputed);
  }

  /** Forgets everything and begins a record on its first day. */
  reset(start: number, isPetition: boolean): void {
    this.forgetCauses();
    this.start = start;
    this.work = WORK.recorded;
    this.lead = 0;
    this.kind = DEADLINE_KIND.stated;
    this.pausedDays = 0;
    this.stopDay = NO_DAY;
    this.answer = isPetition ? ANSWER.unanswered : NOT_APPLICABLE;
    this.isReferred = false;
    this.replyDueDay = NO_DAY;
    this.repliedDay = NO_DAY;
    this.due = NO_DAY;
    this.pausedOn = NO_DAY;
    this.level = EVIDENCE.none_found;
    this.isDisputed = false;
  }

  private forgetCauses(): void {
    const { causes } = this;
    causes.work = -1;
    causes.deadline = -1;
    causes.evidence = -1;
    causes.answer = -1;
    causes.referral = -1;
    causes.stop = -1;
  }

  /** Takes one fact in, true from a day on. */
  apply(at: number, day: number): void {
    const factDay = this.facts.days[at] ?? 0;
    const kind = this.facts.kinds[at];
    // Evidence and answers may well be older than the record of what they speak to.
    const isOlder = factDay < this.start && kind !== FACT.evidence && kind !== FACT.answer;
    if (isOlder) this.report('STA-6', at, { on: factDay, start: this.start });
    if (kind === FACT.work) this.changeWork(at, day);
    else if (kind === FACT.deadline) this.changeDeadline(at, day);
    else if (kind === FACT.evidence) this.addEvidence(at);
    else if (kind === FACT.answer) this.addAnswer(at);
    else if (kind === FACT.referral) this.sendReferral(at);
    else this.answerReferral(at, day);
  }

  private report(
    ruleId: StatusFindingId,
    at: number,
    days: Readonly<Record<string, number>>,
  ): void {
    this.issues.add(ruleId, this.facts.events[at] ?? -1, days);
  }

  private changeWork(at: number, day: number): void {
    const to = this.facts.values[at] ?? 0;
    const detail = this.facts.details[at] ?? 0;
    if (to === this.work && viaOf(detail) === 0) return;
    if (viaOf(detail) === VIA['record.assigned'] && !this.assign(leadOf(detail))) return;
    const verdict = judgeTransition(this.work, to, detail);
    if (verdict !== 'allowed')
      this.issues.addVerdict(verdict, this.facts.events[at] ?? -1, [this.work, to]);
    if (!WITHOUT_EFFECT.has(verdict)) this.enterWork(at, to, day);
  }

  /** Another assignment moves the work back to "assigned" only where nobody works on it yet or the lead changes. */
  private assign(lead: number): boolean {
    const isNewLead = lead !== this.lead;
    this.lead = lead;
    if (this.work === WORK.recorded || this.work === WORK.returned) return true;
    return isNewLead && this.work !== WORK.paused && this.work !== WORK.assigned;
  }

  private enterWork(at: number, to: number, day: number): void {
    if (this.work === WORK.paused) this.resume(day);
    if (to === WORK.returned || viaOf(this.facts.details[at] ?? 0) === VIA['record.reopened'])
      this.takeBackResult();
    this.work = to;
    this.causes.work = at;
    this.stopDay = stopsClock(to) ? day : NO_DAY;
    this.causes.stop = this.stopDay === NO_DAY ? -1 : at;
    if (to === WORK.paused) this.pausedOn = day;
    if (claimsResult(to)) this.claimResult(at);
  }

  /** A result that was sent back is no longer verified, and a dispute about it is settled. */
  private takeBackResult(): void {
    this.isDisputed = false;
    this.level = Math.min(this.level, EVIDENCE.documented);
  }

  private claimResult(at: number): void {
    if (this.level !== EVIDENCE.none_found) return;
    this.level = EVIDENCE.claimed;
    this.causes.evidence = at;
  }

  /** The days of a pause that began in time are added to the deadline; one that began late moves nothing. */
  private resume(day: number): void {
    if (this.due > UNRESOLVED_DAY && this.pausedOn <= this.dueDay)
      this.pausedDays += day - this.pausedOn;
    this.pausedOn = NO_DAY;
  }

  private changeDeadline(at: number, day: number): void {
    const kind = this.facts.details[at] ?? 0;
    if (!this.admitsDeadline(at, kind)) return;
    if (kind === DEADLINE_KIND.extended) this.judgeExtension(at, day);
    this.due = this.facts.values[at] ?? NO_DAY;
    this.kind = kind;
    this.pausedDays = 0;
    if (this.pausedOn !== NO_DAY) this.pausedOn = Math.max(this.pausedOn, day);
    this.causes.deadline = at;
    if (this.due > UNRESOLVED_DAY && this.due < this.start) {
      this.report('STA-13', at, { due: this.due, start: this.start });
    }
  }

  /** Once the work is closed its deadline stands; only where there was no day at all may one still be recorded. */
  private admitsDeadline(at: number, kind: number): boolean {
    if (!isClosed(this.work)) return true;
    if (kind === DEADLINE_KIND.set && this.due <= UNRESOLVED_DAY) return true;
    this.report('STA-7', at, {});
    return false;
  }

  private judgeExtension(at: number, day: number): void {
    const next = this.facts.values[at] ?? NO_DAY;
    const before = this.dueDay;
    if (before === NO_DAY) this.report('STA-8', at, {});
    if (before <= UNRESOLVED_DAY) return;
    if (next > UNRESOLVED_DAY && next < before) this.report('STA-9', at, { due: next, before });
    if (day > before) this.report('STA-10', at, { on: day, before });
  }

  private addEvidence(at: number): void {
    const strength = this.facts.values[at] ?? 0;
    const before = this.evidence;
    if (strength === EVIDENCE.disputed) this.isDisputed = true;
    else this.level = Math.max(this.level, strength);
    if (strength === EVIDENCE.verified) this.isDisputed = false;
    if (this.evidence !== before) this.causes.evidence = at;
  }

  private addAnswer(at: number): void {
    const answer = this.facts.values[at] ?? 0;
    if (this.answer === NOT_APPLICABLE) return;
    if ((ANSWER_RANK[answer] ?? 0) <= (ANSWER_RANK[this.answer] ?? 0)) return;
    this.answer = answer;
    this.causes.answer = at;
  }

  private sendReferral(at: number): void {
    this.isReferred = true;
    this.replyDueDay = this.facts.values[at] ?? NO_DAY;
    this.repliedDay = NO_DAY;
    this.causes.referral = at;
  }

  private answerReferral(at: number, day: number): void {
    if (!this.isReferred) {
      this.report('STA-12', at, {});
      return;
    }
    this.repliedDay = day;
    this.causes.referral = at;
  }
}
