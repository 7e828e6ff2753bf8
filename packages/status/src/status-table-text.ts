import type { Language, LocalText } from '@camket/domain';
import {
  EVIDENCE_STATUSES,
  findTerm,
  PASSAGE_KINDS,
  SCHEDULE_STATUSES,
  WORK_STATUSES,
} from '@camket/domain/data';
import { formatDayForPeople, parseDay } from '@camket/calendar';
import type { ReportedRecord, StatusReport } from './status-report';

const HEADERS: readonly LocalText[] = [
  { vi: 'Số', en: 'No.' },
  { vi: 'Loại', en: 'Kind' },
  { vi: 'Nội dung', en: 'Words' },
  { vi: 'Thực hiện', en: 'Work' },
  { vi: 'Thời hạn', en: 'Schedule' },
  { vi: 'Hạn', en: 'Due' },
  { vi: 'Minh chứng', en: 'Evidence' },
];
const TITLE: LocalText = { vi: 'Tính đến ngày', en: 'As of' };
const OF: LocalText = { vi: 'của', en: 'of' };
const WORDS_WIDTH = 44;
const SHOWN_FIGURES: ReadonlySet<string> = new Set([
  'total',
  'done',
  'open',
  'open_overdue',
  'overdue_of_all',
  'overdue_of_due',
]);

const day = (on: string | null): string => (on === null ? '–' : formatDayForPeople(parseDay(on)));
const cut = (text: string, width: number): string => {
  const letters = [...text.replace(/\s+/gu, ' ')];
  return letters.length <= width ? letters.join('') : `${letters.slice(0, width - 1).join('')}…`;
};
const labelOf = (terms: Parameters<typeof findTerm>[0], key: string, language: Language): string =>
  findTerm(terms, key)?.label[language] ?? key;

function rowOf(record: ReportedRecord, language: Language): string[] {
  return [
    record.number ?? '–',
    labelOf(PASSAGE_KINDS, record.kind, language),
    cut(record.exact, WORDS_WIDTH),
    labelOf(WORK_STATUSES, record.work, language),
    labelOf(SCHEDULE_STATUSES, record.schedule, language),
    day(record.dueOn),
    labelOf(EVIDENCE_STATUSES, record.evidence, language),
  ];
}

/** Pads by letters: Vietnamese in NFC has one code point a letter, each one column wide. */
function align(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => [...(row[at] ?? '')].length)),
  );
  return rows.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd(),
  );
}

/** Vietnamese writes a decimal comma. */
const shownRate = (rate: string, language: Language): string =>
  language === 'vi' ? rate.replace('.', ',') : rate;

function figureLines({ rollUp }: StatusReport, language: Language): string[] {
  return [...rollUp.rows, rollUp.total].flatMap(({ label, cells }) => {
    const figures = cells
      .filter(({ id, count }) => SHOWN_FIGURES.has(id) && count > 0)
      .map(({ label: name, count, rate, denominator }) => {
        const share =
          rate === null
            ? ''
            : ` (${shownRate(rate, language)} % ${OF[language]} ${String(denominator.count)} ${denominator.label})`;
        return `  ${name}: ${String(count)}${share}`;
      });
    return [label, ...figures];
  });
}

/**
 * A status report as a readable table for a terminal, one line a record, then the roll-up with named denominators.
 *
 * @throws InvalidDayError when a day of the report is none.
 * @example
 * const report = statusReport(register, timelines, { asOf: '2026-06-30' });
 * statusTableText(report, 'vi').split('\n')[0]; // => 'Tính đến ngày 30/06/2026'
 */
export function statusTableText(report: StatusReport, language: Language): string {
  const header = HEADERS.map((text) => text[language]);
  const rows = report.records.map((record) => rowOf(record, language));
  return [
    `${TITLE[language]} ${day(report.asOf)}`,
    '',
    ...align([header, ...rows]),
    '',
    ...figureLines(report, language),
    '',
  ].join('\n');
}
