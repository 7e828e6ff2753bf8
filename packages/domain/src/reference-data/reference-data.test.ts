import { describe, expect, test } from 'vitest';
import {
  agencyDirectorySchema,
  CENTRAL_AGENCIES,
  HAI_PHONG_AGENCIES,
  PROVINCES,
  findProvince,
  resolveAgency,
} from '../index';
import type { AgencyDirectory } from '../index';

/** A made-up city, to keep the house honest: nothing may depend on Hải Phòng. */
const THANH_GIANG: AgencyDirectory = {
  scope: '99',
  name: 'Thanh Giang',
  version: 'test',
  agencies: [
    {
      id: 'org:99:so-a',
      name: 'Sở A',
      kind: 'department',
      aliases: [],
      validToOn: '2025-06-30',
      successorIds: ['org:99:so-b'],
      source: 'test',
      status: 'confirmed',
    },
    {
      id: 'org:99:so-b',
      name: 'Sở B',
      kind: 'department',
      aliases: [],
      validToOn: '2026-02-28',
      successorIds: ['org:99:so-c'],
      source: 'test',
      status: 'confirmed',
    },
    {
      id: 'org:99:so-c',
      name: 'Sở C',
      kind: 'department',
      aliases: [],
      successorIds: [],
      source: 'test',
      status: 'confirmed',
    },
    {
      id: 'org:99:so-d',
      name: 'Sở D',
      kind: 'department',
      aliases: [],
      validToOn: '2025-06-30',
      successorIds: [],
      source: 'test',
      status: 'confirmed',
    },
    {
      id: 'org:99:vong-1',
      name: 'Vòng 1',
      kind: 'department',
      aliases: [],
      validToOn: '2025-01-01',
      successorIds: ['org:99:vong-2'],
      source: 'test',
      status: 'confirmed',
    },
    {
      id: 'org:99:vong-2',
      name: 'Vòng 2',
      kind: 'department',
      aliases: [],
      validToOn: '2025-01-01',
      successorIds: ['org:99:vong-1'],
      source: 'test',
      status: 'confirmed',
    },
  ],
};

describe('the provincial units', () => {
  test('are 34: 7 centrally-run cities and 27 provinces with 3,321 communes', () => {
    expect(PROVINCES).toHaveLength(34);
    expect(PROVINCES.filter((unit) => unit.kind === 'city')).toHaveLength(7);
    expect(PROVINCES.reduce((sum, unit) => sum + unit.communes, 0)).toBe(3321);
    expect(new Set(PROVINCES.map((unit) => unit.code)).size).toBe(34);
  });

  test('are found by a former name', () => {
    expect(findProvince('Hòa Bình')?.name).toBe('Phú Thọ');
    expect(findProvince('Thanh Giang')).toBeUndefined();
  });

  test('hold all 63 names of before July 2025', () => {
    expect(PROVINCES.reduce((sum, unit) => sum + 1 + unit.formerNames.length, 0)).toBe(63);
  });
});

describe.each([CENTRAL_AGENCIES, HAI_PHONG_AGENCIES, THANH_GIANG])(
  'the directory of $name',
  (directory) => {
    test('fits the published schema', () => {
      expect(agencyDirectorySchema.safeParse(directory).error).toBeUndefined();
    });

    test('has unique ids, and every successor is in it', () => {
      const ids = directory.agencies.map((agency) => agency.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of directory.agencies.flatMap((agency) => agency.successorIds))
        expect(ids).toContain(id);
    });
  },
);

describe('an agency on a day', () => {
  test.each([
    ['org:99:so-a', '2025-06-30', 'Sở A'],
    ['org:99:so-a', '2025-07-01', 'Sở B'],
    ['org:99:so-a', '2026-03-01', 'Sở C'],
    ['org:99:so-d', '2025-07-01', undefined],
    ['org:99:vong-1', '2026-01-01', undefined],
    ['org:99:nobody', '2026-01-01', undefined],
  ])('%s on %s is %s', (id, day, name) => {
    expect(resolveAgency(THANH_GIANG, id, day)?.name).toBe(name);
  });

  test.each([
    ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
    ['Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ'],
    ['Sở Lao động - Thương binh và Xã hội', 'Sở Nội vụ'],
  ])('%s is answered for by %s after the mergers of 2025', (old, now) => {
    const id = HAI_PHONG_AGENCIES.agencies.find((agency) => agency.name === old)!.id;
    expect(resolveAgency(HAI_PHONG_AGENCIES, id, '2025-11-19')?.name).toBe(now);
  });
});
