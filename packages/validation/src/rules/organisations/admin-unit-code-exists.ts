import { PROVINCES } from '@camket/domain/data';
import { defineRule, hitIf } from '../../rule';

const PROVINCE_CODES = new Set(PROVINCES.map((province) => province.code));

const isPlausible = (code: string): boolean =>
  /^\d{5}$/u.test(code) || (/^\d{2}$/u.test(code) && PROVINCE_CODES.has(code));

/** The code of an administrative unit has two digits of a province, or five of a commune. */
export const adminUnitCodeExists = defineRule({
  id: 'ORG-4',
  class: 'quality',
  severity: 'warning',
  source: 'Decision 19/2025/QĐ-TTg',
  appliesTo: ['organisation.stated'],
  check: {
    organisation: ({ adminUnitCode }) =>
      hitIf(adminUnitCode !== undefined && !isPlausible(adminUnitCode), {
        path: '/adminUnitCode',
        params: { code: adminUnitCode ?? '' },
      }),
  },
});
