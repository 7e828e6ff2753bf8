/**
 * First day of the lunar year and the tenth of its third month, in the Vietnamese calendar (meridian 105° E, UTC+7).
 * Computed once by the astronomical rules and checked against a second, independent computation.
 * Libraries that follow the Chinese calendar (UTC+8) put Tết 2030 on 3 February, a day late.
 */
export const LUNAR_DAYS: readonly { year: number; tetOn: string; hungKingsOn: string }[] = [
  { year: 2024, tetOn: '2024-02-10', hungKingsOn: '2024-04-18' },
  { year: 2025, tetOn: '2025-01-29', hungKingsOn: '2025-04-07' },
  { year: 2026, tetOn: '2026-02-17', hungKingsOn: '2026-04-26' },
  { year: 2027, tetOn: '2027-02-06', hungKingsOn: '2027-04-16' },
  { year: 2028, tetOn: '2028-01-26', hungKingsOn: '2028-04-04' },
  { year: 2029, tetOn: '2029-02-13', hungKingsOn: '2029-04-23' },
  { year: 2030, tetOn: '2030-02-02', hungKingsOn: '2030-04-12' },
  { year: 2031, tetOn: '2031-01-23', hungKingsOn: '2031-04-01' },
  { year: 2032, tetOn: '2032-02-11', hungKingsOn: '2032-04-19' },
  { year: 2033, tetOn: '2033-01-31', hungKingsOn: '2033-04-09' },
  { year: 2034, tetOn: '2034-02-19', hungKingsOn: '2034-04-28' },
  { year: 2035, tetOn: '2035-02-08', hungKingsOn: '2035-04-17' },
];
