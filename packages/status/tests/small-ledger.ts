import { createCalendar, VIETNAM_CALENDAR_DATA } from '@camket/calendar';
import type { LedgerEvent } from '@camket/domain';
import type { FoldableEntry } from '@camket/ledger';
import { type EventBuilder, HELD, SOURCE } from './event-builder';

/** The calendar of the State, as it comes with the package. */
export const calendar = createCalendar(VIETNAM_CALENDAR_DATA);

/** A ledger that accepts each event on the day given, or on the day it is true for. */
export function entriesOf(
  events: readonly (LedgerEvent | [LedgerEvent, string])[],
): FoldableEntry[] {
  return events.map((each, at) => {
    const [event, acceptedOn] = Array.isArray(each) ? each : [each, each.on];
    return { n: at + 1, acceptedAt: `${acceptedOn}T03:00:00Z`, event, hash: '' } as FoldableEntry;
  });
}

/** One article and the conference it tells of, held on the day given. */
export function opening(
  b: EventBuilder,
  heldOn: object = { state: 'stated', value: { precision: 'day', on: '2025-11-19' } },
) {
  const text = 'nội dung và những điều khác';
  return [
    b.event('source.captured', '2025-11-20', {
      sourceId: SOURCE,
      url: null,
      canonicalUrl: null,
      title: null,
      authors: [],
      portal: null,
      publishedAt: '2025-11-19T19:30:00Z',
      modifiedAt: null,
      language: 'vi',
      text,
      textSha256: '0'.repeat(64),
      html: null,
      extractor: { name: 'thu', version: '1' },
      attachments: [],
    }),
    b.event('event.held', '2025-11-20', {
      eventId: HELD,
      kind: 'dialogue_conference',
      code: 'GD25',
      name: 'Hội nghị đối thoại',
      heldOn,
      place: { state: 'not_stated' },
      convenedBy: [],
      audience: { state: 'not_stated' },
      sourceIds: [SOURCE],
      quotations: [],
    }),
  ];
}
