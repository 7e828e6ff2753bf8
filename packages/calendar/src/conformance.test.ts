import type { DeadlineExpression } from '@camket/domain';
import { describe, expect, it } from 'vitest';
import deadlines from '../conformance/deadlines.json';
import workingDays from '../conformance/working-days.json';
import { addWorkingDays } from './add-working-days';
import { calendarYear } from './calendar-year';
import { createCalendar } from './create-calendar';
import { resolveDeadline } from './resolve-deadline';
import { resolvePeriod } from './resolve-period';
import { VIETNAM_CALENDAR_DATA } from './vietnam-calendar-data';

const calendar = createCalendar(VIETNAM_CALENDAR_DATA);

interface DeadlineCase {
  referenceOn: string | null;
  anchors?: Record<string, string>;
  anchorOn?: string;
  beforeIsInclusive?: boolean;
  expression: DeadlineExpression;
  dueOn: string | null;
  ruleId: string;
  provisional?: boolean;
  findings?: string[];
}

describe('the published tables of working days', () => {
  it.each(Object.entries(workingDays.workingDaysOfYear))(
    '%s has %i working days',
    (year, count) => {
      expect(calendarYear(calendar, Number(year))?.workingDays).toBe(count);
    },
  );
  it.each(workingDays.addWorkingDays)('$from and $count working days give $dueOn', (row) => {
    expect(addWorkingDays(calendar, row.from, row.count)).toBe(row.dueOn);
  });
  it.each(workingDays.periods)('the period $input ends on $dueOn', ({ input, dueOn }) => {
    expect(resolvePeriod(input as never, { calendar }).dueOn).toBe(dueOn);
  });
  it.each(workingDays.reject)('the period $input is refused by $ruleId', ({ input, ruleId }) => {
    const { dueOn, findings } = resolvePeriod(input as never, { calendar });
    expect(dueOn).toBeNull();
    expect(findings.map((finding) => finding.ruleId)).toEqual([ruleId]);
  });
});

describe('the published table of deadlines', () => {
  it.each(deadlines.cases as DeadlineCase[])(
    '“$expression.raw” read on $referenceOn is due on $dueOn',
    ({ expression, dueOn, ruleId, provisional, findings, ...options }) => {
      const result = resolveDeadline(expression, { calendar, ...options });
      expect(result.dueOn).toBe(dueOn);
      expect(result.ruleId).toBe(ruleId);
      expect(result.provisional).toBe(provisional ?? false);
      expect(result.findings.map((finding) => finding.ruleId)).toEqual(findings ?? []);
    },
  );
});
