import { claimsOfEvent } from '../../reading/claims-of-event';
import { defineRule, NOTHING } from '../../rule';

/** Sources that count the same thing give the same number. */
export const claimsAgree = defineRule({
  id: 'CNT-2',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.18: 800 and 900 delegates in two newspapers',
  appliesTo: ['count.claimed'],
  check: {
    heldEvent: ({ eventId }, { register }) => {
      const claims = claimsOfEvent(register, eventId);
      if (claims.length < 2) return NOTHING;
      const values = new Map<string, Set<number>>();
      for (const { event } of claims) {
        const { what, value } = event.data;
        values.set(what, (values.get(what) ?? new Set()).add(value));
      }
      return [...values]
        .filter(([, given]) => given.size > 1)
        .map(([what, given]) => ({
          path: '',
          params: { what, values: [...given].sort((a, b) => a - b).join(', ') },
        }));
    },
  },
});
