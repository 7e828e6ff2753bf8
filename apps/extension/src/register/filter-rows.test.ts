import type { ExportRow } from '@camket/exchange';
import { describe, expect, it } from 'vitest';
import { filterRows, NO_FILTERS } from './filter-rows';

/** A row with what the list is narrowed by. */
const row = (number: string, text: string, work: string) =>
  ({
    record: { number, text, kind: 'request', field: null, ext: {} },
    status: { work, schedule: 'no_deadline' },
    lead: 'Sở Xây dựng',
    groupLabel: null,
  }) as unknown as ExportRow;

const ROWS = [
  row('GD25-KN01', 'Sửa chữa trạm bơm', 'recorded'),
  row('GD25-KN02', 'Sửa chữa cầu', 'withdrawn'),
  row('GD25-KN03', 'Sửa chữa đường', 'merged'),
  row('GD25-KN04', 'Sửa chữa trường', 'superseded'),
];
const numbers = (filters: Partial<typeof NO_FILTERS>) =>
  filterRows(ROWS, { ...NO_FILTERS, ...filters }).map(({ record }) => record.number);

describe('The list of the register', () => {
  it('leaves out what was withdrawn, merged or superseded by the day', () => {
    expect(numbers({})).toEqual(['GD25-KN01']);
    expect(numbers({ asked: 'sua chua' })).toEqual(['GD25-KN01']);
  });

  it.each([
    [{ work: 'withdrawn' }, 'GD25-KN02'],
    [{ asked: 'kn3' }, 'GD25-KN03'],
    [{ asked: 'GD25-KN04' }, 'GD25-KN04'],
  ])('has it where it is asked for: %o', (filters, number) => {
    expect(numbers(filters)).toEqual([number]);
  });
});
