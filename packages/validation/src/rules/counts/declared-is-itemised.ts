import { claimsOfEvent } from '../../reading/claims-of-event';
import { recordsOfEvent } from '../../reading/records-of-event';
import type { RecordView } from '../../register-view';
import { defineRule, NOTHING } from '../../rule';

const PETITIONS = /petition|kiến nghị|phản ánh|ý kiến/iu;
const VOICED = /voiced|spoken|phát biểu|trực tiếp/iu;

/** How many declared petitions a record stands for. */
function standsFor({ itemisedBy: { event } }: RecordView): number {
  return event.type === 'petition.itemised' ? (event.data.inputCount ?? 1) : 0;
}

function itemisedIn(records: readonly RecordView[]): number {
  const isCounted = (record: RecordView): boolean =>
    record.closedBy === null || record.closedBy.kind === 'merged';
  const counted = records.filter(isCounted);
  const requests = counted.filter((record) => record.kind === 'request');
  const basis =
    requests.length > 0 ? requests : counted.filter((record) => record.kind === 'complaint');
  return basis.reduce((sum, record) => sum + standsFor(record), 0);
}

/** What a source declares was itemised, or the difference is known. */
export const declaredIsItemised = defineRule({
  id: 'CNT-1',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.18: 254 declared, 18 itemised',
  appliesTo: ['count.claimed', 'petition.itemised'],
  check: {
    heldEvent: ({ eventId }, context) => {
      const declared = claimsOfEvent(context.register, eventId).filter(
        ({ event }) => PETITIONS.test(event.data.what) && !VOICED.test(event.data.what),
      );
      if (declared.length === 0) return NOTHING;
      const itemised = itemisedIn(recordsOfEvent(eventId, context));
      return declared
        .filter(({ event }) => event.data.value !== itemised)
        .map(({ event: { data } }) => ({
          path: '',
          params: {
            declared: data.value,
            itemised,
            coverage:
              data.value === 0 ? '–' : String(Math.round((itemised / data.value) * 1000) / 10),
          },
        }));
    },
  },
});
