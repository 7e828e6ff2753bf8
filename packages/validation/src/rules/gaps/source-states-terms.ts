import { isLivePetition } from '../../reading/answers-to';
import { gapsOf } from '../../reading/gaps-of';
import { isOpen } from '../../reading/is-open';
import { recordsOfEvent } from '../../reading/records-of-event';
import { defineRule, NOTHING, type RuleParams } from '../../rule';

/** What the source does not state is one line for the event; petitions are counted first, commitments and targets beside them. */
export const sourceStatesTerms = defineRule({
  id: 'GAP-1',
  class: 'quality',
  severity: 'advice',
  source: 'CamKết design: "not stated" is a value, and absence is one line for the event',
  appliesTo: ['petition.itemised', 'commitment.recorded', 'target.set', 'record.assigned', 'deadline.set'],
  check: {
    heldEvent: ({ eventId }, context) => {
      const open = recordsOfEvent(eventId, context).filter((record) => isOpen(record, context));
      const lacking = open.map((record) => ({ record, gaps: gapsOf(record) })).filter(({ gaps }) => gaps.length > 0);
      if (lacking.length === 0) return NOTHING;
      const count = lacking.filter(({ record }) => isLivePetition(record)).length;
      const what = [...new Set(lacking.flatMap(({ gaps }) => gaps))].join(',');
      const others = lacking.length - count;
      const params: RuleParams = count === 0 ? { count: others, what } : others === 0 ? { count, what } : { count, what, others };
      return [{ path: '', params, ...(count > 0 && others > 0 ? { variant: 'others' } : {}) }];
    },
  },
});
