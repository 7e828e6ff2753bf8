import { formatDayForPeople } from '@camket/calendar';
import type { Finding, LocalText } from '@camket/domain';
import { createFinding, WORK_STATUSES } from '@camket/domain/data';
import { fillText } from './fill-text';
import type { Issue } from './issue-log';
import { addRowFacts } from './row-facts';
import { FactBuffer } from './fact-buffer';
import { IssueLog } from './issue-log';
import { STATUS_FINDINGS } from './status-rules';
import type { Timeline } from './timeline';

const workLabel = (at: number | undefined): LocalText =>
  at === undefined ? { vi: '', en: '' } : (WORK_STATUSES[at]?.label ?? { vi: '', en: '' });

/** The text that is no day: of the event, of the record, or of a row, whose finding counts its wrong days. */
function wrongDay({ source }: Timeline, issue: Issue): string {
  if (source.kind === 'record')
    return (source.events[issue.event] ?? source.record.itemisedBy.event).on;
  if (source.kind === 'row') {
    return (
      addRowFacts(source.row, new FactBuffer(), new IssueLog()).impossible[
        issue.days['value'] ?? 0
      ] ?? ''
    );
  }
  return '';
}

const eventIdOf = ({ source }: Timeline, issue: Issue): string | null =>
  source.kind === 'record'
    ? (source.events[issue.event] ?? source.record.itemisedBy.event).id
    : null;

function pathOf({ source }: Timeline, issue: Issue): string {
  return source.kind === 'record' && issue.event >= 0 ? `/events/${String(issue.event)}` : '';
}

function word(timeline: Timeline, issue: Issue): Finding {
  const { severity, message, hint } = STATUS_FINDINGS[issue.ruleId];
  const days = Object.fromEntries(
    Object.entries(issue.days).map(([name, day]) => [name, formatDayForPeople(day)]),
  );
  const value = issue.ruleId === 'STA-11' ? wrongDay(timeline, issue) : '';
  const params = {
    ...days,
    value,
    from: workLabel(issue.work?.[0]),
    to: workLabel(issue.work?.[1]),
  };
  return createFinding({
    ruleId: issue.ruleId,
    severity,
    message: fillText(message, params),
    hint: fillText(hint, params),
    params: {
      recordId: timeline.recordId,
      eventId: eventIdOf(timeline, issue),
      ...days,
      ...(value ? { value } : {}),
    },
    path: pathOf(timeline, issue),
  });
}

/**
 * What deriving a timeline found wrong: forbidden changes, contradictory or impossible days, each with the event, its
 * place in the record's events and the remedy. The record's other events keep their effect.
 *
 * @example
 * timelineFindings(timelineFromRow({ doneOn: '2026-02-31' })).map(({ ruleId }) => ruleId); // => ['STA-11']
 */
export function timelineFindings(timeline: Timeline): Finding[] {
  return timeline.issues.map((issue) => word(timeline, issue));
}
