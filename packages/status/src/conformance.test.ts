import { createCalendar, VIETNAM_CALENDAR_DATA } from '@camket/calendar';
import {
  ledgerEventSchema,
  type LedgerEvent,
  type PassageKind,
  type StatedTerms,
} from '@camket/domain';
import { describe, expect, it } from 'vitest';
import timelines from '../conformance/timelines.json';
import { deriveTimeline } from './derive-timeline';
import { intervalsOf, type StatusInterval } from './intervals-of';
import { statusOn } from './status-on';
import { timelineFindings } from './timeline-findings';
import type { Thresholds } from './timeline-options';

const calendar = createCalendar(VIETNAM_CALENDAR_DATA);

interface TimelineCase {
  name: string;
  kind: PassageKind;
  referenceOn?: string;
  thresholds?: Thresholds;
  itemisedBy: LedgerEvent & { data: { recordId: string; stated: StatedTerms } };
  events: LedgerEvent[];
  intervals: Partial<StatusInterval>[];
  findings: string[];
}

const cases = timelines.cases as unknown as TimelineCase[];
const derive = ({ itemisedBy, kind, events, referenceOn, thresholds }: TimelineCase) => {
  const record = {
    id: itemisedBy.data.recordId,
    kind,
    stated: itemisedBy.data.stated,
    itemisedBy: { event: itemisedBy },
  };
  return deriveTimeline(record, events, { calendar, referenceOn, thresholds });
};

describe('the published timelines', () => {
  it.each(cases)('$name', (row) => {
    const timeline = derive(row);
    const shown = intervalsOf(timeline).map(
      ({ toOn: _, isDueStated: __, ...interval }) => interval,
    );
    expect(shown).toEqual(row.intervals);
    expect(timelineFindings(timeline).map(({ ruleId }) => ruleId)).toEqual(row.findings);
  });

  it.each(cases)('is written in valid ledger events: $name', ({ itemisedBy, events }) => {
    for (const event of [itemisedBy, ...events]) {
      expect(ledgerEventSchema.safeParse(event).error?.issues ?? []).toEqual([]);
    }
  });

  it.each(cases)('gives reasons in both languages on every interval: $name', (row) => {
    const timeline = derive(row);
    for (const { fromOn } of intervalsOf(timeline)) {
      const reasons = statusOn(timeline, fromOn)?.reasons ?? [];
      expect(reasons.some(({ axis }) => axis === 'work')).toBe(true);
      expect(reasons.some(({ axis }) => axis === 'schedule')).toBe(true);
      for (const { text } of reasons) {
        expect(text.vi).not.toMatch(/[{}]|undefined|NaN/u);
        expect(text.en).not.toMatch(/[{}]|undefined|NaN/u);
        expect(text.vi).toBe(text.vi.normalize('NFC'));
      }
    }
  });
});
