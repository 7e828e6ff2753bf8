import {
  CALENDAR_PROFILES,
  CalendarCoverageError,
  createCalendar,
  formatDayForPeople,
  parseDay,
  resolveDeadline,
  resolvePeriod,
  calendarDataAt,
  VIETNAM_CALENDAR_DATA,
  type DeadlineResolution,
  type WorkingCalendar,
} from '@camket/calendar';
import { localiseFinding, type Language } from '@camket/domain';
import { parseDeadline } from '@camket/text';
import type { Command, CommandCall } from '../terminal/command';
import { wrongUsage } from '../terminal/command-error';
import { choiceOption, dayOption, integerOption, textOption } from '../terminal/option-values';

const PERIODS = [
  ['working-days', 'workingDays'],
  ['days', 'days'],
  ['months', 'months'],
] as const;

function calendarFor(call: CommandCall): WorkingCalendar {
  const version = textOption(call, 'calendar');
  const data = version === undefined ? VIETNAM_CALENDAR_DATA : calendarDataAt(version);
  if (!data) {
    throw wrongUsage(
      {
        vi: `Không có lịch phiên bản “${version ?? ''}”.`,
        en: `There is no calendar of version “${version ?? ''}”.`,
      },
      due.usage,
    );
  }
  const profile =
    choiceOption(call, due, { name: 'profile', choices: CALENDAR_PROFILES }) ?? 'state';
  return createCalendar(data, { profile });
}

function resolveWords(call: CommandCall, words: string, fromOn: string): DeadlineResolution {
  const calendar = calendarFor(call);
  const expression = parseDeadline(words, { referenceOn: fromOn });
  if (expression)
    return resolveDeadline(expression, { calendar, referenceOn: fromOn, anchorOn: fromOn });
  return {
    dueOn: null,
    trace: [],
    calendarVersion: calendar.version,
    ruleId: 'unresolved',
    provisional: false,
    findings: [],
  };
}

function resolve(call: CommandCall): DeadlineResolution {
  const fromOn = dayOption(call, due, 'from');
  const words = textOption(call, 'text');
  const counts = PERIODS.map(
    ([option, unit]) => [unit, integerOption(call, due, option)] as const,
  ).filter(([, count]) => count !== undefined);
  const [period] = counts;
  if (fromOn === undefined || counts.length + (words === undefined ? 0 : 1) !== 1) {
    throw wrongUsage(
      {
        vi: 'Cần --from và đúng một cách nêu hạn.',
        en: '--from and exactly one way of stating the deadline are needed.',
      },
      due.usage,
    );
  }
  if (!period) return resolveWords(call, words ?? '', fromOn);
  return resolvePeriod({ from: fromOn, [period[0]]: period[1] }, { calendar: calendarFor(call) });
}

function describe(resolution: DeadlineResolution, language: Language): string {
  const head =
    resolution.dueOn === null
      ? { vi: 'Chưa quy ra ngày được.', en: 'It cannot be resolved to a day.' }[language]
      : {
          vi: `Hạn cuối: ${formatDayForPeople(parseDay(resolution.dueOn))}`,
          en: `Due: ${formatDayForPeople(parseDay(resolution.dueOn))}`,
        }[language];
  const steps = resolution.trace.map((step) => `  - ${step.text[language]}`);
  const findings = resolution.findings.map(
    (finding) => `  ! ${finding.message[language]} ${finding.hint[language]}`,
  );
  const foot = { vi: 'Lịch', en: 'Calendar' }[language];
  return [
    head,
    ...steps,
    ...findings,
    `${foot}: ${resolution.calendarVersion} · ${resolution.ruleId}`,
  ].join('\n');
}

/** `camket due`: the last day of a deadline, with the way to it. */
export const due: Command = {
  name: 'due',
  usage:
    'camket due --from D (--working-days N | --days N | --months N | --text "…") [--calendar VERSION] [--profile state|private]',
  summary: {
    vi: 'Tính ngày cuối của thời hạn, kèm từng bước',
    en: 'The last day of a deadline, step by step',
  },
  options: {
    from: { type: 'string' },
    'working-days': { type: 'string' },
    days: { type: 'string' },
    months: { type: 'string' },
    text: { type: 'string' },
    calendar: { type: 'string' },
    profile: { type: 'string' },
  },
  run: (call) => {
    try {
      const resolution = resolve(call);
      const json = {
        ...resolution,
        trace: resolution.trace.map((step) => ({ ...step, text: step.text[call.language] })),
        findings: resolution.findings.map((finding) => localiseFinding(finding, call.language)),
      };
      return Promise.resolve({ json, text: describe(resolution, call.language), exitCode: 0 });
    } catch (error) {
      if (!(error instanceof CalendarCoverageError)) return Promise.reject(error);
      return Promise.reject(
        wrongUsage(
          {
            vi: 'Lịch không có dữ liệu cho năm này.',
            en: 'The calendar has no data for that year.',
          },
          due.usage,
        ),
      );
    }
  },
};
