import { VIETNAM_CALENDAR_DATA } from '@camket/calendar';
import {
  createFinding,
  localiseFinding,
  type Finding,
  type Language,
  type Severity,
} from '@camket/domain';
import { calendarOf, deriveTimelines } from '@camket/status';
import {
  boundFindings,
  calendarViewOf,
  judgeOutcome,
  RULESETS,
  timelineViewsOf,
  TOOL,
  validate,
} from '@camket/validation';
import type { Command, CommandCall } from '../terminal/command';
import { CommandError, wrongUsage } from '../terminal/command-error';
import { sha256 } from '../terminal/hash';
import { readInput } from '../terminal/input';
import { dayOption } from '../terminal/option-values';
import { vietNamDay } from '../terminal/viet-nam-day';
import { judgeJson } from '../validation/judge-json';
import { judgeRegisterFile } from '../validation/judge-register-file';
import { judgeTable } from '../validation/judge-table';
import { refusedFile, type JudgedFile } from '../validation/judged-file';
import { applySettings, readConfig, type ValidationConfig } from '../validation/validation-config';

interface FileReport {
  readonly file: string;
  readonly format: string;
  readonly outcome: string;
  readonly records: number;
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
}

interface Judging {
  readonly call: CommandCall;
  readonly config: ValidationConfig;
  readonly asOf: string;
}

async function readFile({ call, config }: Judging, path: string): Promise<JudgedFile> {
  const bytes = await readInput(call.io, path);
  const isStrict = config.options.strict === true;
  if (/\.(xlsx|csv|tsv)$/i.test(path)) return judgeTable(call.io, bytes, path);
  if (/\.json$/i.test(path)) return judgeJson(new TextDecoder().decode(bytes), path, isStrict);
  return judgeRegisterFile(call.io, bytes, { file: path, isStrict });
}

function missingFile(error: CommandError, path: string): JudgedFile {
  const finding = createFinding({
    ruleId: 'FMT-1',
    severity: 'error',
    message: error.what,
    hint: error.remedy,
  });
  return refusedFile({ format: 'unknown', refused: 'unreadable' }, finding, path);
}

/** A file that cannot be opened is one line of the report; the others are judged all the same. */
async function loadFile(judging: Judging, path: string): Promise<JudgedFile> {
  try {
    return await readFile(judging, path);
  } catch (error) {
    if (error instanceof CommandError && error.code === 3) return missingFile(error, path);
    throw error;
  }
}

function judgeRecords({ config, asOf }: Judging, judged: JudgedFile): readonly Finding[] {
  const { register, locate } = judged;
  if (!register) return [];
  const calendar = calendarOf(register);
  const timelines = timelineViewsOf(deriveTimelines(register, calendar));
  return validate(
    { register, timelines, asOf, calendar: calendarViewOf(calendar), sha256, locate },
    config.options,
  ).findings;
}

const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings
    .filter((finding) => finding.severity === severity)
    .reduce((sum, finding) => sum + finding.count, 0);

interface Judgement {
  readonly report: FileReport;
  readonly findings: readonly Finding[];
  /** Version of the calendar that counted the days of the file; null where it holds no register. */
  readonly calendarVersion: string | null;
}

/** The calendars that counted: mostly one, more where registers adopted different ones. */
function calendarsOf(judged: readonly Judgement[]): string {
  const versions = judged.flatMap(({ calendarVersion }) => calendarVersion ?? []);
  return versions.length === 0 ? VIETNAM_CALENDAR_DATA.version : [...new Set(versions)].join(', ');
}

async function judgeFile(judging: Judging, file: string): Promise<Judgement> {
  const judged = await loadFile(judging, file);
  const read = applySettings(judged.findings, judging.config.reading);
  const findings = [...boundFindings(read), ...judgeRecords(judging, judged)];
  const report = {
    file,
    format: judged.format,
    outcome: judged.refused ?? judgeOutcome(judged.findings),
    records: judged.register?.records.size ?? 0,
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    advice: countOf(findings, 'advice'),
  };
  const calendarVersion = judged.register ? calendarOf(judged.register).version : null;
  return { report, findings, calendarVersion };
}

const SEVERITY_WORDS: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { vi: 'Phải sửa', en: 'Error' },
  warning: { vi: 'Cần xem lại', en: 'Warning' },
  advice: { vi: 'Gợi ý', en: 'Advice' },
};

const OUTCOME_WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  unreadable: { vi: 'không đọc được', en: 'unreadable' },
  'not-our-format': { vi: 'không đúng định dạng', en: 'not our format' },
  'structurally-invalid': { vi: 'sai cấu trúc', en: 'structurally invalid' },
  valid: { vi: 'đúng cấu trúc', en: 'valid in structure' },
};

function placeOf({ location }: Finding): string {
  if (!location) return '';
  const cell = location.cell === undefined ? '' : `${location.sheet ?? ''}!${location.cell}`;
  const line = location.line === undefined ? '' : `:${location.line}`;
  return `${location.file ?? ''}${line}${cell === '' ? '' : ` ${cell}`}: `;
}

function describe(
  reports: readonly FileReport[],
  findings: readonly Finding[],
  language: Language,
): string {
  const heads = reports.map(({ file, outcome, records, errors, warnings, advice }) => {
    const counts =
      language === 'vi'
        ? `${records} mục, ${errors} phải sửa, ${warnings} cần xem lại, ${advice} gợi ý`
        : `${records} records, ${errors} errors, ${warnings} warnings, ${advice} advice`;
    return `${file}: ${OUTCOME_WORDS[outcome]?.[language] ?? outcome}; ${counts}`;
  });
  const lines = findings.map((finding) => {
    const times = finding.count > 1 ? ` (×${finding.count})` : '';
    return `[${SEVERITY_WORDS[finding.severity][language]}] ${finding.ruleId} ${placeOf(finding)}${finding.message[language]}${times}\n    ${finding.hint[language]}`;
  });
  return [...heads, ...lines].join('\n');
}

/** 3 where no file at all is one of ours, 1 where something must be mended, or with --strict where anything is said. */
function exitCodeOf(reports: readonly FileReport[], isStrict: boolean): 0 | 1 | 3 {
  if (reports.every(({ outcome }) => outcome === 'unreadable' || outcome === 'not-our-format'))
    return 3;
  const isBad = reports.some(
    ({ errors, warnings, advice }) => errors > 0 || (isStrict && warnings + advice > 0),
  );
  return isBad ? 1 : 0;
}

/** `camket validate`: what is wrong, how badly, where and how to mend it; valid never means complete or good. */
export const validateCommand: Command = {
  name: 'validate',
  usage: 'camket validate FILE… [--config C] [--strict] [--as-of D]',
  summary: {
    vi: 'Kiểm tra sổ (.jsonl), sự kiện (.json), bảng tính (.xlsx, .csv)',
    en: 'Check registers (.jsonl), events (.json), spreadsheets (.xlsx, .csv)',
  },
  options: { config: { type: 'string' }, strict: { type: 'boolean' }, 'as-of': { type: 'string' } },
  run: async (call) => {
    if (call.files.length === 0)
      throw wrongUsage({ vi: 'Thiếu tên tệp.', en: 'No file was given.' }, validateCommand.usage);
    const config = await readConfig(call);
    const { options } = config;
    const asOf = dayOption(call, validateCommand, 'as-of') ?? vietNamDay(call.io.nowMs());
    const judged = [];
    for (const file of call.files) judged.push(await judgeFile({ call, config, asOf }, file));
    const reports = judged.map(({ report }) => report);
    const findings = judged.flatMap((one) => one.findings);
    const json = {
      tool: `${TOOL} ${CAMKET_VERSION}`,
      ruleset: options.ruleset ?? RULESETS.at(-1),
      calendarVersion: calendarsOf(judged),
      files: reports,
      findings: findings.map((finding) => localiseFinding(finding, call.language)),
    };
    const text = describe(reports, findings, call.language);
    return { json, text, exitCode: exitCodeOf(reports, options.strict === true) };
  },
};
