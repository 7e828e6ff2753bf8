import {
  createCalendar,
  formatDayForPeople,
  parseDay,
  VIETNAM_CALENDAR_DATA,
} from '@camket/calendar';
import {
  findTerm,
  localiseFinding,
  PASSAGE_KINDS,
  SCHEDULE_STATUSES,
  WORK_STATUSES,
  type Language,
} from '@camket/domain';
import type { RecordState, Register } from '@camket/ledger';
import {
  deriveTimelines,
  nextChange,
  rollUp,
  statusOn,
  type RollUp,
  type StatusOnDay,
  type Timeline,
} from '@camket/status';
import { loadRegister } from '../register/load-register';
import { parsePeriod } from '../register/parse-period';
import type { Command, CommandCall } from '../terminal/command';
import { choiceOption, dayOption, onlyFile, textOption } from '../terminal/option-values';
import { vietNamDay } from '../terminal/viet-nam-day';

const BY = [
  'lead',
  'group',
  'field',
  'competence',
  'kind',
  'coordinating',
  'event',
  'period',
] as const;

interface RecordOnDay {
  readonly record: RecordState;
  readonly timeline: Timeline;
  readonly status: StatusOnDay;
}

function recordsOnDay(
  register: Register,
  timelineOf: (id: string) => Timeline | undefined,
  asOf: string,
): RecordOnDay[] {
  return [...register.records.values()]
    .flatMap((record) => {
      const timeline = timelineOf(record.id);
      const status = timeline ? statusOn(timeline, asOf) : null;
      return timeline && status ? [{ record, timeline, status }] : [];
    })
    .sort((a, b) =>
      (a.record.number ?? '~').localeCompare(b.record.number ?? '~', 'vi', { numeric: true }),
    );
}

function recordJson({ record, timeline, status }: RecordOnDay, asOf: string, language: Language) {
  const next = nextChange(timeline, asOf);
  const { work, schedule, evidence, answer, dueOn, sinceOn } = status;
  return {
    id: record.id,
    number: record.number,
    kind: record.kind,
    exact: record.quotations[0]?.exact ?? record.text,
    work,
    schedule,
    evidence,
    answer,
    competence: record.competence ?? 'unknown',
    dueOn,
    sinceOn,
    reasons: status.reasons.map(({ text, ...reason }) => ({ ...reason, text: text[language] })),
    nextChange: next && { on: next.on, work: next.after.work, schedule: next.after.schedule },
  };
}

function rollUpJson(
  { by, rows, total, period, isOverlapping, doneMeans }: RollUp,
  language: Language,
) {
  const row = ({ key, label, cells }: RollUp['rows'][number]) => ({
    key,
    label: label[language],
    cells: cells.map((cell) => ({
      ...cell,
      label: cell.label[language],
      denominator: { ...cell.denominator, label: cell.denominator.label[language] },
    })),
  });
  return { by, rows: rows.map(row), total: row(total), period, isOverlapping, doneMeans };
}

const short = (text: string): string =>
  (text.length > 60 ? `${text.slice(0, 59)}…` : text).replace(/\s+/gu, ' ');

function recordLine({ record, status }: RecordOnDay, language: Language): string {
  const label = (terms: Parameters<typeof findTerm>[0], key: string) =>
    findTerm(terms, key)?.label[language] ?? key;
  const due = status.dueOn === null ? '' : `  ${formatDayForPeople(parseDay(status.dueOn))}`;
  const kind = label(PASSAGE_KINDS, record.kind);
  return `${(record.number ?? '?').padEnd(12)} ${kind}: ${short(record.text)}\n             ${label(WORK_STATUSES, status.work)} · ${label(SCHEDULE_STATUSES, status.schedule)}${due}`;
}

function rollUpLines(rolled: RollUp, language: Language): string[] {
  return [...rolled.rows, rolled.total].map(({ label, cells }) => {
    const shown = cells
      .filter(({ count }) => count > 0)
      .map((cell) => `${cell.label[language]} ${cell.count}/${cell.denominator.count}`);
    return `${label[language]}: ${shown.join('; ')}`;
  });
}

async function derive(call: CommandCall) {
  const asOf = dayOption(call, status, 'as-of') ?? vietNamDay(call.io.nowMs());
  const by = choiceOption(call, status, { name: 'by', choices: BY }) ?? 'lead';
  const knownAt = textOption(call, 'known-at');
  const period = parsePeriod(textOption(call, 'period'), status.usage);
  const loaded = await loadRegister(call.io, onlyFile(call, status), {
    knownAt,
    usage: status.usage,
  });
  const calendar = createCalendar(VIETNAM_CALENDAR_DATA, { profile: 'state' });
  const timelines = deriveTimelines(loaded.register, calendar);
  const records = recordsOnDay(loaded.register, (id) => timelines.get(id), asOf);
  const rolled = rollUp(loaded.register, timelines, { asOf, by, period });
  return {
    asOf,
    knownAt: knownAt ?? null,
    records,
    rolled,
    findings: [...loaded.reading.findings, ...loaded.register.findings],
  };
}

/** `camket status`: every record with its status on a day and the reasons, and the roll-up. */
export const status: Command = {
  name: 'status',
  usage:
    'camket status FILE [--as-of D] [--known-at T] [--by lead|group|field|competence|kind] [--period P]',
  summary: {
    vi: 'Tình trạng từng mục ở một ngày, kèm lý do, và bảng tổng hợp',
    en: 'The status of every record on a day, with reasons, and the roll-up',
  },
  options: {
    'as-of': { type: 'string' },
    'known-at': { type: 'string' },
    by: { type: 'string' },
    period: { type: 'string' },
  },
  run: async (call) => {
    const { language } = call;
    const { asOf, knownAt, records, rolled, findings } = await derive(call);
    const json = {
      asOf,
      knownAt,
      records: records.map((record) => recordJson(record, asOf, language)),
      rollUp: rollUpJson(rolled, language),
      findings: findings.map((finding) => localiseFinding(finding, language)),
    };
    const head =
      language === 'vi'
        ? `Tính đến ngày ${formatDayForPeople(parseDay(asOf))}: ${records.length} mục`
        : `As of ${asOf}: ${records.length} records`;
    const warnings = findings.map((finding) => `! ${finding.message[language]}`);
    const text = [
      head,
      ...records.map((record) => recordLine(record, language)),
      '',
      ...rollUpLines(rolled, language),
      ...warnings,
    ].join('\n');
    return { json, text, exitCode: 0 };
  },
};
