import data from './provinces.json';

/** A province or centrally-run city with its code, its number of commune-level units and the provinces merged into it. */
export interface ProvincialUnit {
  /** Two digits, never reused (Decision 19/2025/QĐ-TTg). */
  readonly code: string;
  readonly name: string;
  readonly kind: 'province' | 'city';
  /** Communes, wards and special zones. */
  readonly communes: number;
  /** First day of the unit in this form. */
  readonly validFromOn: string;
  readonly formerNames: readonly string[];
}

/** Where the list of provincial units comes from, and the day for which it is true. */
export const PROVINCES_SOURCE = {
  asOfOn: '2026-04-30',
  source: '202/2025/QH15; 19/2025/QĐ-TTg; 30/2026/QH16 (Đồng Nai)',
} as const;

/** The 34 provincial units: 7 centrally-run cities and 27 provinces as of 30 April 2026. */
export const PROVINCES = data as readonly ProvincialUnit[];

/**
 * The provincial unit with a name, former names included, or undefined.
 *
 * @example
 * findProvince('Hải Dương')?.name; // => 'Hải Phòng'
 */
export function findProvince(name: string): ProvincialUnit | undefined {
  return PROVINCES.find((unit) => unit.name === name || unit.formerNames.includes(name));
}
