import type { SubjectStores } from './subject-stores';

/** A number that changed hands, a referral that was answered: the records of both are derived anew. */
export function touchDependants({ number, referral, record }: SubjectStores): void {
  for (const id of number.changed)
    for (const { event } of number.eventsOf(id))
      if (event.type === 'number.allotted') record.touch(event.data.recordId);
  for (const id of referral.changed)
    for (const { event } of referral.eventsOf(id))
      if (event.type === 'referral.sent')
        for (const recordId of event.data.recordIds) record.touch(recordId);
}
