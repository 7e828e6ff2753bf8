import ical from 'ical-generator';
import { exportRows, type ExportInput, type ExportRow } from './export-rows';

const WORDS = {
  vi: {
    calendar: 'Thời hạn trong sổ theo dõi',
    due: 'Đến hạn',
    lead: 'Chủ trì',
    deadline: 'Thời hạn nêu',
  },
  en: {
    calendar: 'Deadlines of the register',
    due: 'Due',
    lead: 'Lead',
    deadline: 'Deadline as worded',
  },
} as const;

const utcDay = (on: string): Date => new Date(`${on}T00:00:00Z`);
const nextDay = (on: string): Date => new Date(utcDay(on).getTime() + 86_400_000);

const short = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

function describe(row: ExportRow, language: ExportInput['language']): string {
  const words = WORDS[language];
  const lines = [
    row.record.text,
    row.lead === null ? '' : `${words.lead}: ${row.lead}`,
    row.deadlineRaw === null ? '' : `${words.deadline}: ${row.deadlineRaw}`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/**
 * The deadlines of open records as an iCalendar file (RFC 5545), one all-day event each; ids stay, so that a calendar updates what it has.
 * `nowMs` stamps the file, in milliseconds since 1970.
 *
 * @example
 * toIcs({ register, calendar, asOf: '2026-06-30', language: 'vi' }, 0).startsWith('BEGIN:VCALENDAR'); // => true
 */
export function toIcs(input: ExportInput, nowMs: number): string {
  const words = WORDS[input.language];
  const calendar = ical({
    name: words.calendar,
    prodId: { company: 'CamKet', product: 'exchange', language: input.language.toUpperCase() },
  });
  for (const row of exportRows(input)) {
    const { dueOn, isDone } = row.status;
    if (dueOn === null || isDone) continue;
    calendar.createEvent({
      id: `${row.record.id}@camket`,
      start: utcDay(dueOn),
      end: nextDay(dueOn),
      allDay: true,
      timezone: 'UTC',
      stamp: new Date(nowMs),
      summary: `${words.due}: ${row.number ?? ''} ${short(row.record.text)}`.replace(/\s+/gu, ' '),
      description: describe(row, input.language),
      url: row.sourceUrl,
    });
  }
  return calendar.toString();
}
