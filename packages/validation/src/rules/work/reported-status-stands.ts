import { defineRule, NOTHING } from '../../rule';

/** A status that an issued report has counted is changed by a new event, not by a correction of the old one. */
export const reportedStatusStands = defineRule({
  id: 'TRN-4',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.6: status events are append-only',
  appliesTo: ['status.asserted', 'event.corrected', 'report.issued'],
  check: {
    record: (record, { register }) => {
      if (
        register.reports.length === 0 ||
        record.events.every((view) => view.correctedBy === undefined)
      )
        return NOTHING;
      const isReported = (on: string): boolean =>
        register.reports.some(
          ({ event }) =>
            event.data.asOfOn >= on &&
            event.data.figures.some(({ recordIds }) => recordIds.some((id) => id === record.id)),
        );
      return [...record.events.entries()]
        .filter(
          ([, view]) =>
            view.correctedBy !== undefined &&
            view.event.type === 'status.asserted' &&
            isReported(view.event.on),
        )
        .map(([at]) => ({ path: `/events/${String(at)}` }));
    },
  },
});
