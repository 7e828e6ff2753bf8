import {
  calendarYear,
  civilOf,
  createCalendar,
  formatDayForPeople,
  parseDay,
  VIETNAM_CALENDAR_DATA,
  type CalendarYear,
  type CalendarYearDay,
} from '@camket/calendar';
import type { Language } from '@camket/domain';
import type { Command } from '../terminal/command';
import { wrongUsage } from '../terminal/command-error';

const dayLine = (day: CalendarYearDay, language: Language): string =>
  `  ${formatDayForPeople(parseDay(day.on))}  ${day.name[language]}  [${day.source}${day.status === 'confirmed' ? '' : `; ${day.status}`}]`;

function describe(year: CalendarYear, language: Language): string {
  const words =
    language === 'vi'
      ? {
          head: `Năm ${year.year}: ${year.workingDays} ngày làm việc`,
          closed: 'Nghỉ',
          worked: 'Làm bù',
          provisional: 'Tạm tính, chưa có văn bản',
        }
      : {
          head: `${year.year}: ${year.workingDays} working days`,
          closed: 'Closed',
          worked: 'Worked',
          provisional: 'Provisional, no official letter yet',
        };
  return [
    `${words.head} (${year.version})`,
    ...(year.provisional ? [words.provisional] : []),
    `${words.closed}:`,
    ...year.closed.map((day) => dayLine(day, language)),
    `${words.worked}:`,
    ...year.worked.map((day) => dayLine(day, language)),
  ].join('\n');
}

/** `camket calendar`: the working days of a year, with the source of every special day. */
export const calendar: Command = {
  name: 'calendar',
  usage: 'camket calendar YEAR',
  summary: {
    vi: 'Ngày làm việc, ngày nghỉ, ngày làm bù của một năm',
    en: 'Working days, closed days and worked rest days of a year',
  },
  options: {},
  run: ({ files, language }) => {
    const year = /^\d{4}$/.test(files[0] ?? '') && files.length === 1 ? Number(files[0]) : NaN;
    const state = createCalendar(VIETNAM_CALENDAR_DATA, { profile: 'state' });
    const answer = Number.isNaN(year) ? null : calendarYear(state, year);
    if (!answer) {
      const [first, last] = [civilOf(state.firstDay).year, civilOf(state.lastDay).year];
      const what = {
        vi: `Cần một năm có trong lịch: từ ${first} đến ${last}.`,
        en: `A year that the calendar covers is needed: ${first} to ${last}.`,
      };
      return Promise.reject(wrongUsage(what, calendar.usage));
    }
    const local = (day: CalendarYearDay) => ({ ...day, name: day.name[language] });
    const json = { ...answer, closed: answer.closed.map(local), worked: answer.worked.map(local) };
    return Promise.resolve({ json, text: describe(answer, language), exitCode: 0 });
  },
};
