import { DEADLINE_KIND, type FactBuffer } from './fact-buffer';
import type { IntervalBuffer } from './interval-buffer';
import {
  DONE_BIT,
  END_OF_TIME,
  EXTENDED_BIT,
  LATE_BIT,
  NOT_APPLICABLE,
  NO_DAY,
  SCHEDULE,
  SHIFT,
  STATED_BIT,
  UNRESOLVED_DAY,
  UNTRACKED_BIT,
} from './status-codes';
import { StatusState } from './status-state';
import type { Thresholds } from './timeline-options';

/** What the kind of a record means for its status. */
export interface RecordKindFlags {
  /** Whether the answer axis applies. */
  readonly isPetition: boolean;
  /** Whether it is followed to an end. */
  readonly isTracked: boolean;
}

/**
 * Folds the facts of one record, day by day, into intervals. All days are day numbers of Viet Nam.
 * One instance serves any number of records: `run` starts afresh.
 */
export class StatusFold {
  readonly state: StatusState;
  private first = 0;
  private kindBits = 0;

  /** Keeps where facts are read and intervals appended. */
  constructor(
    private readonly facts: FactBuffer,
    private readonly intervals: IntervalBuffer,
    private readonly thresholds: Thresholds,
  ) {
    this.state = new StatusState(facts);
  }

  /** Folds all facts from the record's first day on, or those up to a day; appends the intervals. */
  run(start: number, kind: RecordKindFlags, until = END_OF_TIME): void {
    this.state.reset(start, kind.isPetition);
    this.kindBits = kind.isTracked ? 0 : UNTRACKED_BIT;
    this.first = this.intervals.count;
    const { facts } = this;
    let at = 0;
    let day = start;
    while (day <= until && day !== END_OF_TIME) {
      while (at < facts.count && (facts.days[at] ?? 0) <= day) this.state.apply(at++, day);
      const next = at < facts.count ? (facts.days[at] ?? END_OF_TIME) : END_OF_TIME;
      this.emitSegment(day, next);
      day = next;
    }
  }

  private emitSegment(from: number, to: number): void {
    const { state } = this;
    const hasReferralClock =
      state.isReferred && state.replyDueDay > UNRESOLVED_DAY && state.repliedDay === NO_DAY;
    this.emit(from);
    if (state.isRunning) this.emitCuts(state.dueDay, from, to);
    if (hasReferralClock) this.emitCuts(state.replyDueDay, from, to);
  }

  /** The days on which a running clock changes by itself. */
  private emitCuts(due: number, from: number, to: number): void {
    const { dueSoonDays, seriouslyOverdueDays } = this.thresholds;
    this.emitCut(due - dueSoonDays, from, to);
    this.emitCut(due, from, to);
    this.emitCut(due + 1, from, to);
    this.emitCut(due + 1 + seriouslyOverdueDays, from, to);
  }

  private emitCut(day: number, from: number, to: number): void {
    if (day > from && day < to) this.emit(day);
  }

  private emit(day: number): void {
    const { intervals } = this;
    const last = intervals.count - 1;
    if (last >= this.first && (intervals.fromDays[last] ?? 0) >= day) {
      this.emitEarlier(day);
      return;
    }
    const due = this.state.dueDay;
    const packed = this.packOn(day, due);
    if (!intervals.endsWith(this.first, packed, due)) intervals.push(day, packed, due);
  }

  /** The cuts of a referral's clock fall between those of the deadline: what lies behind is written again. */
  private emitEarlier(day: number): void {
    const { intervals } = this;
    const later: number[] = [];
    while (intervals.count > this.first && (intervals.fromDays[intervals.count - 1] ?? 0) >= day) {
      later.unshift(intervals.fromDays[intervals.count - 1] ?? 0);
      intervals.count -= 1;
    }
    this.emit(day);
    for (const again of later) if (again > day) this.emit(again);
  }

  private packOn(day: number, due: number): number {
    const { state } = this;
    const isLate = due > UNRESOLVED_DAY && (state.isRunning ? day : state.stopDay) > due;
    return (
      state.work |
      (this.scheduleOn(day, due) << SHIFT.schedule) |
      (state.evidence << SHIFT.evidence) |
      (state.answer << SHIFT.answer) |
      (this.referralOn(day) << SHIFT.referral) |
      (isLate ? LATE_BIT : 0) |
      (state.isDone ? DONE_BIT : 0) |
      this.deadlineBits(due) |
      this.kindBits
    );
  }

  private deadlineBits(due: number): number {
    const { kind } = this.state;
    if (due === NO_DAY || kind === DEADLINE_KIND.set) return 0;
    return kind === DEADLINE_KIND.extended ? EXTENDED_BIT : STATED_BIT;
  }

  private scheduleOn(day: number, due: number): number {
    const { state } = this;
    if (due === NO_DAY) return SCHEDULE.no_deadline;
    if (due === UNRESOLVED_DAY) return SCHEDULE.unresolved_deadline;
    if (state.isDone) return state.stopDay > due ? SCHEDULE.done_late : SCHEDULE.done_on_time;
    return state.isRunning ? this.clockOn(day, due) : SCHEDULE.clock_stopped;
  }

  private clockOn(day: number, due: number): number {
    const { dueSoonDays, seriouslyOverdueDays } = this.thresholds;
    if (day === due) return SCHEDULE.due_today;
    if (day < due) return day >= due - dueSoonDays ? SCHEDULE.due_soon : SCHEDULE.not_due;
    return day > due + seriouslyOverdueDays ? SCHEDULE.seriously_overdue : SCHEDULE.overdue;
  }

  private referralOn(day: number): number {
    const { isReferred, replyDueDay, repliedDay } = this.state;
    if (!isReferred) return NOT_APPLICABLE;
    if (replyDueDay <= UNRESOLVED_DAY) return SCHEDULE.no_deadline;
    if (repliedDay === NO_DAY) return this.clockOn(day, replyDueDay);
    return repliedDay > replyDueDay ? SCHEDULE.done_late : SCHEDULE.done_on_time;
  }
}
