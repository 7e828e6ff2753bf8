import { agencyDirectorySchema, type Finding, type LocalText } from '@camket/domain';
import { TABLE_RULES } from '@camket/exchange';
import { LEDGER_RULES } from '@camket/ledger';
import {
  DEFAULT_THRESHOLDS,
  explainIssues,
  RULES,
  RULESETS,
  STRUCTURAL_RULES,
  type RuleSetting,
  type ValidationOptions,
} from '@camket/validation';
import * as z from 'zod';
import type { CommandCall } from '../terminal/command';
import { unreadable } from '../terminal/command-error';
import { decodeUtf8, parseJson, readInput } from '../terminal/input';
import { textOption } from '../terminal/option-values';

const REGISTER_RULES = new Set(RULES.map(({ id }) => id));

/** Rules that speak while a file is read, before any rule about content. */
const READING_RULES = new Set([
  ...STRUCTURAL_RULES.map(({ id }) => id),
  ...Object.keys(LEDGER_RULES),
  ...Object.keys(TABLE_RULES),
]);

const configSchema = z.strictObject({
  rules: z.record(z.string(), z.enum(['off', 'error', 'warning', 'advice'])).optional(),
  profile: z.enum(['register', 'clipping', 'publication']).optional(),
  ruleset: z.enum([...RULESETS]).optional(),
  strict: z.boolean().optional(),
  directories: z.array(agencyDirectorySchema).optional(),
  thresholds: z.partialRecord(z.enum(Object.keys(DEFAULT_THRESHOLDS)), z.number()).optional(),
  fields: z.array(z.string()).optional(),
  bindingEventKinds: z.array(z.string()).optional(),
});

type Config = z.infer<typeof configSchema>;

/** What `--config` and `--strict` ask for. */
export interface ValidationConfig {
  readonly options: ValidationOptions;
  /** Settings of the rules that speak while a file is read. */
  readonly reading: Readonly<Record<string, RuleSetting>>;
}

const REMEDY: LocalText = {
  vi: `Các khóa: ${Object.keys(configSchema.shape).join(', ')}. Mã quy tắc: xem bảng trong README của @camket/validation.`,
  en: `Keys: ${Object.keys(configSchema.shape).join(', ')}. Rule ids: see the table in the README of @camket/validation.`,
};

const wrong = (path: string, vi: string, en: string) =>
  unreadable({ vi: `${path}: ${vi}.`, en: `${path}: ${en}.` }, REMEDY);

function checkRuleIds(path: string, rules: Config['rules'] = {}): void {
  const id = Object.keys(rules).find((one) => !REGISTER_RULES.has(one) && !READING_RULES.has(one));
  if (id === undefined) return;
  throw wrong(path, `/rules/${id}: không có quy tắc này`, `/rules/${id}: there is no such rule`);
}

function parseConfig(path: string, value: unknown): Config {
  const parsed = configSchema.safeParse(value);
  if (!parsed.success) {
    const said = explainIssues(parsed.error.issues, value).map(({ message }) => message);
    throw wrong(path, said.map(({ vi }) => vi).join('; '), said.map(({ en }) => en).join('; '));
  }
  checkRuleIds(path, parsed.data.rules);
  return parsed.data;
}

const only = <Value>(record: Readonly<Record<string, Value>>, ids: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)));

/**
 * Reads `--config` and `--strict`.
 *
 * @throws CommandError (3) when the file is no configuration, with every place that is wrong.
 * @example
 * await readConfig(call); // => { options: { rules: { 'PET-2': 'off' } }, reading: {} }
 */
export async function readConfig(call: CommandCall): Promise<ValidationConfig> {
  const path = textOption(call, 'config');
  const strict = call.options['strict'] === true ? { strict: true } : {};
  if (path === undefined) return { options: strict, reading: {} };
  const { rules = {}, ...rest } = parseConfig(
    path,
    parseJson(decodeUtf8(await readInput(call.io, path), path), path),
  );
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const options: ValidationOptions = { ...given, rules: only(rules, REGISTER_RULES), ...strict };
  return { options, reading: only(rules, READING_RULES) };
}

/**
 * Applies settings to what reading a file found: an error of form stays what it is, everything else may be off or of another severity.
 *
 * @example
 * applySettings([], { 'STR-2': 'off' }); // => []
 */
export function applySettings(
  findings: readonly Finding[],
  settings: ValidationConfig['reading'],
): Finding[] {
  return findings.flatMap((finding) => {
    const setting = settings[finding.ruleId];
    if (setting === undefined || finding.severity === 'error') return [finding];
    return setting === 'off' ? [] : [{ ...finding, severity: setting }];
  });
}
