import { expect, test } from 'vitest';
import { UPCASTS, upcastEvent, type Upcast } from './upcast-event';

test('an older event is upcast in memory, its own object stays as it was', () => {
  const upcasts = new Map<number, Upcast>([
    [0, (event) => ({ ...event, v: 1, data: { renamed: true } })],
  ]);
  const old = Object.freeze({ v: 0, type: 'number.allotted', data: { old: true } });
  expect(upcastEvent(old, upcasts)).toEqual({
    v: 1,
    type: 'number.allotted',
    data: { renamed: true },
  });
  expect(old.data).toEqual({ old: true });
});

test('a current, a newer and an unreadable event are left as they are', () => {
  const upcasts = new Map<number, Upcast>([[1, () => ({})]]);
  for (const event of [{ v: 1 }, { v: 2 }, { v: 'x' }, {}])
    expect(upcastEvent(event, upcasts)).toBe(event);
});

test('there is a step from every version before the current one', () => {
  expect([...UPCASTS.keys()]).toEqual([]);
});
