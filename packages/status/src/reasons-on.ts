import { formatDayForPeople } from '@camket/calendar';
import {
  ANSWER_STATUSES,
  EVIDENCE_STATUSES,
  SCHEDULE_STATUSES,
  WORK_STATUSES,
} from '@camket/domain/data';
import type { LocalText } from '@camket/domain';
import { FACT } from './fact-buffer';
import { intervalAt } from './interval-at';
import { reason, type StatusReason } from './reason';
import { replay, type Replay } from './replay';
import {
  ANSWER,
  axisOf,
  DONE_BIT,
  EVIDENCE,
  NOT_APPLICABLE,
  NO_DAY,
  SCHEDULE,
  UNRESOLVED_DAY,
  WORK,
} from './status-codes';
import { scheduleReasons } from './schedule-reasons';
import type { Timeline } from './timeline';

const labelOf = (terms: readonly { label: LocalText }[], at: number): LocalText =>
  terms[at]?.label ?? { vi: '', en: '' };

function untouchedReason(played: Replay): StatusReason {
  const recordedBy = played.eventIdOf(-1);
  if (recordedBy === null) return reason('work.row', null, {});
  return reason('work.recorded', recordedBy, { on: formatDayForPeople(played.start) });
}

function changedReason(state: number, played: Replay): StatusReason {
  const { work } = played.state.causes;
  const status = labelOf(WORK_STATUSES, axisOf(state, 'work'));
  return reason('work.changed', played.eventIdOf(work), { on: played.dayOf(work), status });
}

function workReasons(state: number, played: Replay): StatusReason[] {
  const { causes } = played.state;
  const first = causes.work < 0 ? untouchedReason(played) : changedReason(state, played);
  const isDisputed = axisOf(state, 'work') === WORK.fulfilled && (state & DONE_BIT) === 0;
  return isDisputed
    ? [first, reason('work.disputed', played.eventIdOf(causes.evidence), {})]
    : [first];
}

function evidenceReason(state: number, day: number, played: Replay): StatusReason {
  const at = axisOf(state, 'evidence');
  const cause = played.state.causes.evidence;
  if (at === EVIDENCE.none_found || cause < 0)
    return reason('evidence.none_found', null, { day: formatDayForPeople(day) });
  const params = {
    on: played.dayOf(cause),
    status: labelOf(EVIDENCE_STATUSES, at),
    title: played.titleOf(cause),
  };
  const isAttached = played.facts.kinds[cause] === FACT.evidence;
  return reason(
    isAttached ? 'evidence.attached' : 'evidence.claimed_by_report',
    played.eventIdOf(cause),
    params,
  );
}

function answerReasons(state: number, played: Replay): StatusReason[] {
  const at = axisOf(state, 'answer');
  if (at === NOT_APPLICABLE) return [];
  const cause = played.state.causes.answer;
  if (at === ANSWER.unanswered || cause < 0) return [reason('answer.unanswered', null, {})];
  const params = { on: played.dayOf(cause), status: labelOf(ANSWER_STATUSES, at) };
  return [reason('answer.recorded', played.eventIdOf(cause), params)];
}

function referralReasons(state: number, played: Replay): StatusReason[] {
  const at = axisOf(state, 'referral');
  if (at === NOT_APPLICABLE) return [];
  const cause = played.state.causes.referral;
  const due = played.state.replyDueDay;
  const hasDue = due > UNRESOLVED_DAY && due !== NO_DAY;
  const isAnswered = played.facts.kinds[cause] === FACT.referralAnswer;
  const ruleId = isAnswered ? 'referral.answered' : hasDue ? 'referral.clock' : 'referral.open';
  const status = labelOf(
    SCHEDULE_STATUSES,
    at === SCHEDULE.no_deadline && isAnswered ? SCHEDULE.done_on_time : at,
  );
  const params = { on: played.dayOf(cause), due: hasDue ? formatDayForPeople(due) : '', status };
  return [reason(ruleId, played.eventIdOf(cause), params)];
}

/**
 * Why a record has its status on a day: the timeline's facts are read again up to that day, so nothing but numbers is
 * kept. Empty before the first day, and where the timeline was derived without keeping its source.
 *
 * @example
 * reasonsOn(timeline, parseDay('2026-07-01')).map(({ ruleId }) => ruleId); // => ['work.changed', 'schedule.set', 'schedule.overdue', 'evidence.none_found']
 */
export function reasonsOn(timeline: Timeline, day: number): readonly StatusReason[] {
  const at = intervalAt(timeline.fromDays, day);
  const played = replay(timeline, day);
  if (at < 0 || played === null) return [];
  const state = timeline.states[at] ?? 0;
  return [
    ...workReasons(state, played),
    ...scheduleReasons(state, day, played),
    evidenceReason(state, day, played),
    ...answerReasons(state, played),
    ...referralReasons(state, played),
  ];
}
