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
  calendarViewOf,
  judgeOutcome,
  RULESETS,
  timelineViewsOf,
  TOOL,
  validate,
  type ValidationOptions,
} from '@camket/validation';
import * as z from 'zod';
import type { Command, CommandCall } from '../terminal/command';
import { CommandError, unreadable, wrongUsage } from '../terminal/command-error';
import { sha256 } from '../terminal/hash';
import { decodeUtf8, parseJson, readInput } from '../terminal/input';
import { dayOption, textOption } from '../terminal/option-values';
import { vietNamDay } from '../terminal/viet-nam-day';
import { judgeJson } from '../validation/judge-json';
import { judgeRegisterFile } from '../validation/judge-register-file';
import { judgeTable } from '../validation/judge-table';
import { refusedFile, type JudgedFile } from '../validation/judged-file';

const configSchema = z.strictObject({
  rules: z.record(z.string(), z.enum(['off', 'error', 'warning', 'advice'])).optional(),
  profile: z.enum(['register', 'clipping', 'publication']).optional(),
  ruleset: z.string().optional(),
  strict: z.boolean().optional(),
});

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
  readonly options: ValidationOptions;
  readonly asOf: string;
}

async function readConfig(call: CommandCall): Promise<ValidationOptions> {
  const path = textOption(call, 'config');
  const isStrict = call.options['strict'] === true;
  if (path === undefined) return isStrict ? { strict: true } : {};
  const parsed = configSchema.safeParse(
    parseJson(decodeUtf8(await readInput(call.io, path), path), path),
  );
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('/') ?? '';
    throw unreadable(
      {
        vi: `${path}: cấu hình sai ở “${place}”.`,
        en: `${path}: the configuration is wrong at “${place}”.`,
      },
      {
        vi: 'Các khóa: rules, profile, ruleset, strict.',
        en: 'Keys: rules, profile, ruleset, strict.',
      },
    );
  }
  const given = Object.entries(parsed.data).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(given) as ValidationOptions),
    ...(isStrict ? { strict: true } : {}),
  };
}

async function readFile({ call, options }: Judging, path: string): Promise<JudgedFile> {
  const bytes = await readInput(call.io, path);
  const isStrict = options.strict === true;
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

function judgeRecords({ options, asOf }: Judging, judged: JudgedFile): readonly Finding[] {
  const { register, locate } = judged;
  if (!register) return [];
  const calendar = calendarOf(register);
  const timelines = timelineViewsOf(deriveTimelines(register, calendar));
  try {
    return validate(
      { register, timelines, asOf, calendar: calendarViewOf(calendar), sha256, locate },
      options,
    ).findings;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw wrongUsage(
      {
        vi: `Cấu hình không dùng được: ${error.message}`,
        en: `The configuration cannot be used: ${error.message}`,
      },
      validateCommand.usage,
    );
  }
}

const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings
    .filter((finding) => finding.severity === severity)
    .reduce((sum, finding) => sum + finding.count, 0);

async function judgeFile(
  judging: Judging,
  file: string,
): Promise<{ report: FileReport; findings: Finding[] }> {
  const judged = await loadFile(judging, file);
  const findings = [...judged.findings, ...judgeRecords(judging, judged)];
  const report = {
    file,
    format: judged.format,
    outcome: judged.refused ?? judgeOutcome(judged.findings),
    records: judged.register?.records.size ?? 0,
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    advice: countOf(findings, 'advice'),
  };
  return { report, findings };
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
    const options = await readConfig(call);
    const asOf = dayOption(call, validateCommand, 'as-of') ?? vietNamDay(call.io.nowMs());
    const judged = [];
    for (const file of call.files) judged.push(await judgeFile({ call, options, asOf }, file));
    const reports = judged.map(({ report }) => report);
    const findings = judged.flatMap((one) => one.findings);
    const json = {
      tool: `${TOOL} ${CAMKET_VERSION}`,
      ruleset: options.ruleset ?? RULESETS.at(-1),
      calendarVersion: VIETNAM_CALENDAR_DATA.version,
      files: reports,
      findings: findings.map((finding) => localiseFinding(finding, call.language)),
    };
    const text = describe(reports, findings, call.language);
    return { json, text, exitCode: exitCodeOf(reports, options.strict === true) };
  },
};
