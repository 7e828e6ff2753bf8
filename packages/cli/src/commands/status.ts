import { deriveTimelines, statusReport, statusTableText } from '@camket/status';
import { localiseFinding } from '@camket/domain';
import { loadRegister } from '../register/load-register';
import { parsePeriod } from '../register/parse-period';
import type { Command, CommandCall } from '../terminal/command';
import { choiceOption, dayOption, onlyFile, textOption } from '../terminal/option-values';
import { vietNamDay } from '../terminal/viet-nam-day';
import { named } from '../validation/judged-file';

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

async function report(call: CommandCall) {
  const { language, io } = call;
  const asOf = dayOption(call, status, 'as-of') ?? vietNamDay(io.nowMs());
  const by = choiceOption(call, status, { name: 'by', choices: BY }) ?? 'lead';
  const knownAt = textOption(call, 'known-at');
  const period = parsePeriod(textOption(call, 'period'), status.usage);
  const file = onlyFile(call, status);
  const loaded = await loadRegister(io, file, { knownAt, usage: status.usage });
  const { register, calendar } = loaded;
  const timelines = deriveTimelines(register, calendar);
  const found = statusReport(register, timelines, { asOf, knownAt, by, period, language });
  return { found, findings: [...loaded.findings, ...named(register.findings, file)] };
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
    const { found, findings } = await report(call);
    const json = { ...found, findings: findings.map((one) => localiseFinding(one, language)) };
    const warnings = findings.map(({ message }) => `! ${message[language]}`);
    const text = [statusTableText(found, language), ...warnings].join('\n');
    return { json, text, exitCode: 0 };
  },
};
