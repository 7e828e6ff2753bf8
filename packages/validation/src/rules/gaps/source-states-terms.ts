import { isLivePetition } from '../../reading/answers-to';
import { gapsOf } from '../../reading/gaps-of';
import { isOpen } from '../../reading/is-open';
import { recordsOfEvent } from '../../reading/records-of-event';
import type { RecordView } from '../../register-view';
import { defineRule, NOTHING } from '../../rule';

/** How many records lack something, and what: keys of the catalogue's terms. */
function countGaps(records: readonly RecordView[]): { count: number; what: string } {
  const lacking = records.map(gapsOf).filter((gaps) => gaps.length > 0);
  return { count: lacking.length, what: [...new Set(lacking.flat())].join(',') };
}

/** What the source does not state is one line for the event; petitions are counted first, commitments and targets beside them. */
export const sourceStatesTerms = defineRule({
  id: 'GAP-1',
  class: 'quality',
  severity: 'advice',
  source: 'CamKết design: "not stated" is a value, and absence is one line for the event',
  appliesTo: [
    'petition.itemised',
    'commitment.recorded',
    'target.set',
    'record.assigned',
    'deadline.set',
  ],
  check: {
    heldEvent: ({ eventId }, context) => {
      const open = recordsOfEvent(eventId, context).filter((record) => isOpen(record, context));
      const petitions = countGaps(open.filter(isLivePetition));
      const others = countGaps(open.filter((record) => !isLivePetition(record)));
      if (petitions.count === 0)
        return others.count === 0 ? NOTHING : [{ path: '', params: others }];
      if (others.count === 0) return [{ path: '', params: petitions }];
      const params = { ...petitions, others: others.count, otherWhat: others.what };
      return [{ path: '', variant: 'others', params }];
    },
  },
});
