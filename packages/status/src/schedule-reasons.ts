import { formatDayForPeople } from '@camket/calendar';
import { WORK_STATUSES } from '@camket/domain/data';
import { DEADLINE_KIND } from './fact-buffer';
import type { TextParams } from './fill-text';
import { reason, type StatusReason } from './reason';
import type { Replay } from './replay';
import { axisOf, NO_DAY, SCHEDULE_KEYS, UNRESOLVED_DAY } from './status-codes';
import type { RecordEvent } from './timeline-record';

function documentOf(event: RecordEvent | undefined): string {
  if (event?.type !== 'deadline.set' && event?.type !== 'deadline.extended') return '';
  const raw = event.data.document?.raw;
  return raw === undefined ? '' : ` (${raw})`;
}

function wordsOf(event: RecordEvent | undefined, stated: string): string {
  const isDeadline = event?.type === 'deadline.set' || event?.type === 'deadline.extended';
  return isDeadline ? event.data.expression.raw : stated;
}

const KIND_RULES = ['schedule.stated', 'schedule.set', 'schedule.extended'] as const;

/** Where the deadline comes from: the article's words, the event that set it, or the one that extended it. */
function originReason(played: Replay): StatusReason {
  const { deadline } = played.state.causes;
  const { state, facts } = played;
  const event = played.eventOf(deadline);
  const words = wordsOf(event, played.statedWords);
  if (state.dueDay === NO_DAY) return reason('schedule.no_deadline', null, {});
  if (state.dueDay === UNRESOLVED_DAY)
    return reason('schedule.unresolved', played.eventIdOf(deadline), { words });
  const due = formatDayForPeople(state.dueDay - state.pausedDays);
  const kind = facts.details[deadline] ?? DEADLINE_KIND.set;
  const isRow = event === undefined && kind === DEADLINE_KIND.set;
  const ruleId = isRow ? 'schedule.row' : (KIND_RULES[kind] ?? 'schedule.set');
  return reason(ruleId, played.eventIdOf(deadline), {
    due,
    words,
    on: played.dayOf(deadline),
    document: documentOf(event),
  });
}

function pauseReasons({ state }: Replay): StatusReason[] {
  if (state.pausedDays === 0 || state.dueDay <= UNRESOLVED_DAY) return [];
  const params = { days: state.pausedDays, due: formatDayForPeople(state.dueDay) };
  return [reason('schedule.pause_added', null, params)];
}

/** Days that the text speaks of: until the deadline, over it, or between it and the end of the work. */
function clockParams(packed: number, day: number, { state, context }: Replay): TextParams {
  const key = SCHEDULE_KEYS[axisOf(packed, 'schedule')];
  const isDone = key === 'done_on_time' || key === 'done_late';
  const { dueSoonDays, seriouslyOverdueDays } = context.thresholds;
  return {
    day: formatDayForPeople(day),
    due: formatDayForPeople(state.dueDay),
    on: state.stopDay === NO_DAY ? '' : formatDayForPeople(state.stopDay),
    days: Math.abs((isDone ? state.stopDay : day) - state.dueDay),
    threshold: key === 'seriously_overdue' ? seriouslyOverdueDays : dueSoonDays,
    status: WORK_STATUSES[axisOf(packed, 'work')]?.label ?? { vi: '', en: '' },
  };
}

/** What the clock says on the day: how many days are left or over, or since when and why it stands. */
function clockReasons(packed: number, day: number, played: Replay): StatusReason[] {
  const key = SCHEDULE_KEYS[axisOf(packed, 'schedule')] ?? 'no_deadline';
  if (key === 'no_deadline' || key === 'unresolved_deadline') return [];
  const cause = played.state.causes.stop;
  const eventId = cause < 0 ? null : played.eventIdOf(cause);
  return [reason(`schedule.${key}`, eventId, clockParams(packed, day, played))];
}

/**
 * Why the schedule axis says what it says: where the deadline comes from, what pauses added, and what the day makes of it.
 *
 * @example
 * const played = replay(timeline, parseDay('2026-01-05'));
 * scheduleReasons(timeline.states[0], parseDay('2026-01-05'), played)[0]?.ruleId; // => 'schedule.set'
 */
export function scheduleReasons(packed: number, day: number, played: Replay): StatusReason[] {
  return [originReason(played), ...pauseReasons(played), ...clockReasons(packed, day, played)];
}
