import type { LocalText } from '@camket/domain';
import { weekdayOf, type DayNumber } from './day-number';

/** What a holiday rule may look at: the year, its lunar days, and the fixed days of the solar calendar. */
export interface HolidayYear {
  year: number;
  tet: DayNumber;
  hungKings: DayNumber;
  on: (month: number, day: number) => DayNumber;
}

/** A public holiday as the law orders it. */
export interface HolidayRule {
  readonly id: string;
  readonly name: LocalText;
  readonly nameInLieu: LocalText;
  readonly source: string;
  /** First year of the holiday. */
  readonly fromYear: number;
  /** Whether a holiday on a rest day is made good on the next working day; `unknown` closes no further day. */
  readonly compensated: 'yes' | 'unknown';
  readonly days: (year: HolidayYear) => DayNumber[];
}

const LABOUR_CODE = 'Bộ luật Lao động 2019 (45/2019/QH14), Điều 111 khoản 3, Điều 112';

type Named = Pick<HolidayRule, 'id' | 'days'> & Partial<HolidayRule> & { vi: string; en: string };

const rule = ({ vi, en, ...rest }: Named): HolidayRule => ({
  name: { vi, en },
  nameInLieu: { vi: `Nghỉ bù ${vi}`, en: `Day in lieu: ${en}` },
  source: LABOUR_CODE,
  fromYear: 2021,
  compensated: 'yes',
  ...rest,
});

const MONDAY = 1;
const THURSDAY = 4;
const SUNDAY = 0;

/** The day beside 2/9 as the Prime Minister chose it from 2021 on: the one that makes the longer rest. */
function besideNationalDay(nationalDay: DayNumber): DayNumber {
  const weekday = weekdayOf(nationalDay);
  return [SUNDAY, MONDAY, THURSDAY].includes(weekday) ? nationalDay + 1 : nationalDay - 1;
}

/**
 * The public holidays. Tết is two days before its first day and three from it: with the days in lieu this gives
 * exactly the days of the letters for 2024, 2025, 2026 and 2027. It stays an inference until the letter is out.
 */
export const HOLIDAY_RULES: readonly HolidayRule[] = [
  rule({
    id: 'new_year',
    vi: 'Tết Dương lịch',
    en: 'New Year’s Day',
    days: ({ on }) => [on(1, 1)],
  }),
  rule({
    id: 'tet',
    vi: 'Tết Nguyên đán',
    en: 'Lunar New Year (Tết)',
    days: ({ tet }) => [tet - 2, tet - 1, tet, tet + 1, tet + 2],
  }),
  rule({
    id: 'hung_kings',
    vi: 'Giỗ Tổ Hùng Vương',
    en: 'Hùng Kings’ Commemoration Day',
    days: ({ hungKings }) => [hungKings],
  }),
  rule({
    id: 'victory_day',
    vi: 'Ngày Chiến thắng',
    en: 'Victory Day',
    days: ({ on }) => [on(4, 30)],
  }),
  rule({
    id: 'labour_day',
    vi: 'Ngày Quốc tế lao động',
    en: 'International Labour Day',
    days: ({ on }) => [on(5, 1)],
  }),
  rule({
    id: 'national_day',
    vi: 'Quốc khánh',
    en: 'National Day',
    days: ({ on }) => [on(9, 2), besideNationalDay(on(9, 2))],
  }),
  rule({
    id: 'culture_day',
    vi: 'Ngày Văn hóa Việt Nam',
    en: 'Vietnamese Culture Day',
    source: 'Nghị quyết 28/2026/QH16, 24/04/2026, Điều 2',
    fromYear: 2026,
    // It stands outside Art. 112, so Art. 111.3 does not clearly make it good; first clash Saturday 24/11/2029.
    compensated: 'unknown',
    days: ({ on }) => [on(11, 24)],
  }),
];
