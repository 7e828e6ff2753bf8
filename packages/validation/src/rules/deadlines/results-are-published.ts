import { recordsOfEvent } from '../../reading/records-of-event';
import { eventsOf } from '../../reading/events-of';
import { hasWrittenAnswer, isLivePetition, isTakenInHand } from '../../reading/answers-to';
import { statutoryMark } from '../../reading/statutory-mark';
import type { DataOf, RecordView } from '../../register-view';
import type { RuleContext } from '../../rule-context';
import { defineRule, NOTHING, type Hit } from '../../rule';

const hasNotice = (record: RecordView): boolean =>
  record.isPublished ||
  eventsOf(record, 'record.assigned').some(({ event }) => event.data.document !== null);

/** The marks that an event has passed without binding it, with whether somebody failed them. */
function passedReferences(held: DataOf<'event.held'>, context: RuleContext): string[] {
  const records = recordsOfEvent(held.eventId, context);
  const petitions = records.filter(isLivePetition);
  const marks = [
    ['publication_of_results', () => !records.some(hasNotice)],
    [
      'voters_petition_answer',
      () => petitions.some((record) => !hasWrittenAnswer(record, context)),
    ],
    ['acknowledgement', () => petitions.some((record) => !isTakenInHand(record))],
  ] as const;
  return marks.flatMap(([key, isMissed]) => {
    const mark = statutoryMark(key, held, context);
    return mark?.isPassed === true && !mark.isBinding && isMissed() ? [key] : [];
  });
}

/** The results of a dialogue are made public within ten days; marks that do not bind the event are one advice. */
export const resultsArePublished = defineRule({
  id: 'DL-6',
  class: 'quality',
  severity: 'warning',
  source: 'Local Government Law 72/2025/QH15, Art. 43',
  appliesTo: ['event.held'],
  check: {
    heldEvent: (held, context) => {
      const mark = statutoryMark('publication_of_results', held, context);
      const isMissed =
        mark?.isBinding === true &&
        mark.isPassed &&
        !recordsOfEvent(held.eventId, context).some(hasNotice);
      const binding: readonly Hit[] = isMissed
        ? [{ path: '/heldOn', params: { on: mark.dueOn } }]
        : NOTHING;
      const passed = passedReferences(held, context);
      if (passed.length === 0) return binding;
      const reference: Hit = {
        path: '/heldOn',
        variant: 'reference',
        severity: 'advice',
        params: { marks: passed.join(',') },
      };
      return [...binding, reference];
    },
  },
});
