import type { LedgerEventInput } from '@camket/domain';
import fc from 'fast-check';
import { createEventFactory, heldEvent, idOf, petition } from './event-factory';
import { sampleEvents } from './sample-events';

type Make = ReturnType<typeof createEventFactory>['make'];
/** Makes an event, given the events before it. */
type Step = (make: Make, before: readonly LedgerEventInput[]) => object;

const record = (name: string): string => idOf(`record ${name}`);

/** Events that are held, told of and merged, also into themselves, in circles and into what is not known. */
function heldEventSteps(held: fc.Arbitrary<string>): fc.Arbitrary<Step>[] {
  return [
    held.map(
      (name): Step =>
        (make) =>
          make('event.held', heldEvent(name)),
    ),
    fc.tuple(fc.uniqueArray(held, { minLength: 1, maxLength: 2 }), held).map(
      ([from, into]): Step =>
        (make) =>
          make('event.merged', { eventIds: from.map(idOf), intoId: idOf(into), reason: 'lý do' }),
    ),
    held.map(
      (name): Step =>
        (make) =>
          make('group.stated', {
            groupId: idOf(`group of ${name}`),
            eventId: idOf(name),
            schemeId: 'nhom',
            ordinal: 1,
            label: 'hạ tầng',
            quotations: [],
          }),
    ),
    held.map(
      (name): Step =>
        (make) =>
          make('count.claimed', {
            claimId: idOf(`count of ${name}`),
            eventId: idOf(name),
            what: 'petitions_declared',
            value: 12,
            quotations: [],
          }),
    ),
  ];
}

function steps(names: readonly string[]): fc.Arbitrary<Step> {
  const one = fc.constantFrom(...names);
  const some = fc.uniqueArray(one, { minLength: 1, maxLength: 3 });
  const number = fc.constantFrom('KN01', 'KN02', 'KN03').map((n) => `CT25-${n}`);
  const held = fc.constantFrom('held', 'held twice', 'held thrice');
  const nth = fc.nat({ max: 30 });
  const reason = 'lý do';
  const pick = (before: readonly LedgerEventInput[], index: number) =>
    before.length === 0 ? idOf('nothing') : before[index % before.length]!.id;
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(one, held).map(
        ([name, event]): Step =>
          (make) =>
            make('petition.itemised', petition(name, event)),
      ),
    },
    ...heldEventSteps(held),
    fc
      .tuple(fc.constantFrom('health', 'land'), fc.constantFrom('Sở Y tế', 'Sở Xây dựng', null))
      .map(
        ([field, name]): Step =>
          (make) =>
            make('usual_lead.set', { field, lead: name === null ? null : { name } }),
      ),
    fc.tuple(one, number).map(
      ([name, allotted]): Step =>
        (make) =>
          make('number.allotted', { recordId: record(name), number: allotted }),
    ),
    fc.tuple(one, fc.constantFrom('education', 'health')).map(
      ([name, field]): Step =>
        (make) =>
          make('record.classified', { recordId: record(name), field, basis: 'office' }),
    ),
    fc.tuple(some, one).map(
      ([from, into]): Step =>
        (make) =>
          make('record.merged', { recordIds: from.map(record), intoId: record(into), reason }),
    ),
    fc.tuple(one, fc.uniqueArray(one, { minLength: 2, maxLength: 3 })).map(
      ([name, into]): Step =>
        (make) =>
          make('record.split', { recordId: record(name), intoIds: into.map(record), reason }),
    ),
    one.map(
      (name): Step =>
        (make) =>
          make('record.withdrawn', { recordId: record(name), reason }),
    ),
    fc.tuple(some, fc.boolean()).map(
      ([ids, isShown]): Step =>
        (make) =>
          isShown
            ? make('record.published', { recordIds: ids.map(record) })
            : make('record.unpublished', { recordIds: ids.map(record), reason }),
    ),
    fc.tuple(one, one).map(
      ([from, to]): Step =>
        (make) =>
          make('record.linked', { fromId: record(from), toId: record(to), relation: 'related' }),
    ),
    fc.tuple(some, one).map(
      ([ids, name]): Step =>
        (make) =>
          make('referral.sent', {
            referralId: idOf(`referral ${name}`),
            recordIds: ids.map(record),
            from: null,
            to: { name: 'Bộ Tài chính' },
            document: null,
            replyDueOn: null,
          }),
    ),
    one.map(
      (name): Step =>
        (make) =>
          make('referral.answered', {
            referralId: idOf(`referral ${name}`),
            document: null,
            outcome: 'noted',
          }),
    ),
    {
      weight: 2,
      arbitrary: nth.map(
        (index): Step =>
          (make, before) =>
            make('event.corrected', { correctsId: pick(before, index), reason, replacement: null }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(nth, one).map(
        ([index, name]): Step =>
          (make, before) =>
            make('event.corrected', {
              correctsId: pick(before, index),
              reason,
              replacement: { ...petition(name), text: 'đã đính chính' } as never,
            }),
      ),
    },
    nth.map((index): Step => (make, before) => {
      const target = before.length === 0 ? null : before[index % before.length]!;
      const data = (target?.data ?? {}) as never;
      return make('event.corrected', {
        correctsId: pick(before, index),
        reason,
        replacement: data,
      });
    }),
    nth.map(
      (index): Step =>
        (make, before) =>
          before[index % Math.max(1, before.length)] ??
          make('petition.itemised', petition(names[0] ?? '')),
    ),
    fc.constant<Step>((make) => ({ ...make('petition.itemised', petition('newer')), v: 9 })),
    one.map((name): Step => (make) => ({
      ...make('petition.itemised', petition(name)),
      data: { recordId: record(name) },
    })),
    fc.constantFrom(...sampleEvents()).map(
      (event): Step =>
        () =>
          event,
    ),
  );
}

/** A few events of one device about a few records: also contradictory, malformed, repeated, newer and corrected ones. */
export function randomEvents(
  device = 'device',
  names = ['a', 'b', 'c', 'd'],
): fc.Arbitrary<object[]> {
  return fc.array(steps(names), { maxLength: 30 }).map((made) => {
    const { make } = createEventFactory(device);
    const events: LedgerEventInput[] = [];
    for (const step of made) events.push(step(make, events) as LedgerEventInput);
    return events;
  });
}
