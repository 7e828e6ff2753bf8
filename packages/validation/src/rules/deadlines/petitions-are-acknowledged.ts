import { isLivePetition, isTakenInHand } from '../../reading/answers-to';
import { statutoryMark } from '../../reading/statutory-mark';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** Within ten working days somebody has taken a petition in hand. */
export const petitionsAreAcknowledged = defineRule({
  id: 'DL-8',
  class: 'quality',
  severity: 'warning',
  source:
    'Regulation 11-QĐi/TW of 18 February 2019, amended by Conclusion 215-KL/TW of 23 November 2025',
  appliesTo: ['petition.itemised', 'record.assigned', 'status.asserted'],
  check: {
    record: (record, context) => {
      if (!isLivePetition(record) || isTakenInHand(record)) return NOTHING;
      const held = context.register.events.get(record.eventId);
      const mark = held ? statutoryMark('acknowledgement', held, context) : null;
      return hitIf(mark?.isBinding === true && mark.isPassed, {
        path: '',
        params: { on: mark?.dueOn ?? '' },
      });
    },
  },
});
