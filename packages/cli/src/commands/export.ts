import { toCsv, toHtml, toIcs, toJsonLd, toXlsx, type ExportInput } from '@camket/exchange';
import type { LocalFinding } from '@camket/domain';
import { localiseFinding } from '@camket/domain';
import { loadRegister } from '../register/load-register';
import type { Command } from '../terminal/command';
import { wrongUsage } from '../terminal/command-error';
import { choiceOption, dayOption, onlyFile, textOption } from '../terminal/option-values';
import { vietNamDay } from '../terminal/viet-nam-day';
import { writeOutput } from '../terminal/write-output';

const FORMATS = ['xlsx', 'csv', 'jsonld', 'ics', 'html'] as const;

type Format = (typeof FORMATS)[number];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const WRITERS: Readonly<
  Record<Format, (input: ExportInput, nowMs: number) => Uint8Array | Promise<Uint8Array>>
> = {
  xlsx: (input) => toXlsx(input),
  csv: (input) => utf8(toCsv(input)),
  jsonld: (input) => utf8(`${JSON.stringify(toJsonLd(input), null, 2)}\n`),
  ics: (input, nowMs) => utf8(toIcs(input, nowMs)),
  html: (input) => utf8(toHtml(input)),
};

/** `camket export`: the records of a register file as a spreadsheet, calendar, linked data or page. */
export const exportCommand: Command = {
  name: 'export',
  usage: 'camket export FILE --to xlsx|csv|jsonld|ics|html --out PATH [--as-of D]',
  summary: {
    vi: 'Xuất sổ ra bảng tính, lịch, dữ liệu liên kết hoặc trang in',
    en: 'Export a register as a spreadsheet, calendar, linked data or page',
  },
  options: { to: { type: 'string' }, out: { type: 'string' }, 'as-of': { type: 'string' } },
  run: async (call) => {
    const file = onlyFile(call, exportCommand);
    const format = choiceOption(call, exportCommand, { name: 'to', choices: FORMATS });
    const out = textOption(call, 'out');
    if (!format || out === undefined)
      throw wrongUsage(
        { vi: 'Cần --to và --out.', en: '--to and --out are needed.' },
        exportCommand.usage,
      );
    const nowMs = call.io.nowMs();
    const asOf = dayOption(call, exportCommand, 'as-of') ?? vietNamDay(nowMs);
    const loaded = await loadRegister(call.io, file, { usage: exportCommand.usage });
    const { reading, register, calendar } = loaded;
    const bytes = await WRITERS[format](
      { register, calendar, asOf, language: call.language },
      nowMs,
    );
    await writeOutput(call.io, out, bytes);
    const findings: LocalFinding[] = loaded.findings.map((finding) =>
      localiseFinding(finding, call.language),
    );
    const done =
      call.language === 'vi'
        ? `Đã xuất ${register.records.size} mục ra ${out}`
        : `Exported ${register.records.size} records to ${out}`;
    const text = [done, ...findings.map(({ message }) => `! ${message}`)].join('\n');
    return { json: { out, events: reading.entries.length, findings }, text, exitCode: 0 };
  },
};
