import { partialDateSpan, statedValue } from '@camket/domain/data';
import { saidOn } from '../../reading/record-days';
import type { DataOf } from '../../register-view';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** An appointment covers a day unless its stated start or end excludes it. */
function covers(appointment: DataOf<'appointment.stated'> | undefined, on: string | null): boolean {
  if (appointment === undefined) return false;
  const from = statedValue(appointment.from);
  const to = statedValue(appointment.to);
  if (on === null) return true;
  return (
    (from === null || partialDateSpan(from).fromOn <= on) &&
    (to === null || partialDateSpan(to).toOn >= on)
  );
}

/** Somebody who spoke held a position on that day. */
export const speakerHeldAPosition = defineRule({
  id: 'PER-1',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.9',
  appliesTo: ['answer.recorded', 'commitment.recorded', 'target.set', 'appointment.stated'],
  check: {
    record: (record, context) => {
      const personId = record.speaker?.personId;
      if (personId === undefined) return NOTHING;
      const ids = context.index.appointmentsOfPerson.idsOf(personId);
      const on = saidOn(record, context);
      const isCovered = ids.some((id) => covers(context.register.appointments.get(id), on));
      return hitIf(!isCovered, { path: '/speaker', params: { name: record.speaker?.label ?? '' } });
    },
  },
});
