import { hasWrittenAnswer, isLivePetition } from '../../reading/answers-to';
import { statutoryMark } from '../../reading/statutory-mark';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** Petitions of voters have an answer in writing within the period of the rule in force. */
export const votersAreAnswered = defineRule({
  id: 'DL-7',
  class: 'quality',
  severity: 'warning',
  source: 'Decision 33/2017/QĐ-TTg, Art. 12, amended by Decision 30/2020/QĐ-TTg (to confirm)',
  appliesTo: ['petition.itemised', 'answer.recorded'],
  check: {
    record: (record, context) => {
      const held = context.register.events.get(record.eventId);
      if (held === undefined || !isLivePetition(record)) return NOTHING;
      const mark = statutoryMark('voters_petition_answer', held, context);
      const isMissed =
        mark?.isBinding === true && mark.isPassed && !hasWrittenAnswer(record, context);
      return hitIf(isMissed, { path: '', params: { on: mark?.dueOn ?? '' } });
    },
  },
});
