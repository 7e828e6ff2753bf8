import { isLivePetition } from '../../reading/answers-to';
import { nearDuplicates, type NearDuplicate } from '../../reading/near-duplicates';
import { recordsOfEvent } from '../../reading/records-of-event';
import type { DataOf, RecordView } from '../../register-view';
import type { RuleContext } from '../../rule-context';
import { defineRule, hitIf } from '../../rule';

const nameOf = (record: RecordView): string => record.number ?? `«${record.text.slice(0, 60)}»`;

const isSettled = ([a, b]: NearDuplicate): boolean =>
  a.links.some(
    ({ relation, fromId, toId }) =>
      (relation === 'duplicates' || relation === 'related') && (fromId === b.id || toId === b.id),
  );

function unsettledPairs(held: DataOf<'event.held'>, context: RuleContext): NearDuplicate[] {
  const live = recordsOfEvent(held.eventId, context).filter(isLivePetition);
  return ['complaint', 'request'].flatMap((kind) =>
    nearDuplicates(
      live.filter((record) => record.kind === kind),
      context.thresholds.nearDuplicate,
    ).filter((pair) => !isSettled(pair)),
  );
}

/** Texts of one event that are nearly the same are linked, merged, or said to be only related. */
export const nearDuplicatesAreLookedAt = defineRule({
  id: 'DUP-2',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.15',
  appliesTo: ['petition.itemised', 'record.linked', 'record.merged'],
  check: {
    heldEvent: (held, context) => {
      const pairs = unsettledPairs(held, context);
      const [first] = pairs;
      return hitIf(first !== undefined, {
        path: '',
        params: {
          pairs: pairs.length,
          first: first ? nameOf(first[0]) : '',
          second: first ? nameOf(first[1]) : '',
        },
      });
    },
  },
});
