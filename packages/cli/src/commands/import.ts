import { createCalendar, VIETNAM_CALENDAR_DATA } from '@camket/calendar';
import {
  createUuidV7,
  ledgerEventSchema,
  localiseFinding,
  type LedgerEventInput,
} from '@camket/domain';
import { importTable, readTable, type Table, type TableImport } from '@camket/exchange';
import {
  appendEvents,
  createLedger,
  extendLedger,
  ledgerOfReading,
  writeRegisterFile,
  type Ledger,
} from '@camket/ledger';
import { loadRegister, type LoadedRegister } from '../register/load-register';
import type { Command, CommandCall } from '../terminal/command';
import { unreadable, wrongUsage } from '../terminal/command-error';
import { sha256 } from '../terminal/hash';
import { readInput } from '../terminal/input';
import { dayOption, onlyFile, textOption } from '../terminal/option-values';
import { vietNamDay } from '../terminal/viet-nam-day';
import { writeOutput } from '../terminal/write-output';
import { named } from '../validation/judged-file';

const fileNameOf = (path: string): string => path.replace(/^.*[\\/]/u, '').normalize('NFC');

async function loadTable(call: CommandCall, path: string): Promise<Table> {
  const result = await readTable(await readInput(call.io, path));
  if (result.ok) return result.table;
  const { message, hint } = result.finding;
  throw unreadable({ vi: `${path}: ${message.vi}`, en: `${path}: ${message.en}` }, hint);
}

async function loadTarget(call: CommandCall): Promise<LoadedRegister | null> {
  const into = textOption(call, 'into');
  return into === undefined ? null : loadRegister(call.io, into, { usage: importCommand.usage });
}

function ledgerOf(call: CommandCall, target: LoadedRegister | null): Ledger {
  const newId = () => createUuidV7({ nowMs: call.io.nowMs(), random: call.io.randomBytes(10) });
  const held = target && ledgerOfReading(target.reading);
  if (!held) return createLedger({ ledger: newId(), org: newId() });
  if (!target.reading.isReadOnly) return held;
  throw unreadable(
    {
      vi: 'Sổ nhận bị hỏng, chỉ mở để đọc.',
      en: 'The register to import into is damaged and opens for reading only.',
    },
    { vi: 'Chạy camket verify để xem dòng hỏng.', en: 'Run camket verify to see the bad line.' },
  );
}

function appended(call: CommandCall, ledger: Ledger, events: readonly LedgerEventInput[]): Ledger {
  const acceptedAt = new Date(call.io.nowMs()).toISOString();
  const parsed = events.map((event) => ledgerEventSchema.parse(event));
  return extendLedger(ledger, appendEvents(ledger, parsed, { acceptedAt, sha256 }));
}

function describe(call: CommandCall, result: TableImport, out: string | null): string {
  const { rows, created, changed, unchanged, proposed, unknown, conflicting } = result.summary;
  const vi = `${rows} hàng: ${created} mới, ${changed} thay đổi, ${unchanged} không đổi, ${proposed} gần giống, ${unknown} không có số hiệu trong sổ, ${conflicting} mâu thuẫn.`;
  const en = `${rows} rows: ${created} new, ${changed} changed, ${unchanged} unchanged, ${proposed} alike, ${unknown} unknown, ${conflicting} conflicting.`;
  const findings = result.findings.map((finding) => {
    const place = finding.location?.cell
      ? `${finding.location.sheet ?? ''}!${finding.location.cell}: `
      : '';
    return `  - ${place}${finding.message[call.language]}`;
  });
  const written =
    out === null ? [] : [call.language === 'vi' ? `Đã ghi ${out}` : `Written to ${out}`];
  return [call.language === 'vi' ? vi : en, ...findings, ...written].join('\n');
}

/** A table without a header that we know is not our format, and nothing is written. */
function refuseForeign(result: TableImport, path: string): void {
  const headless = result.findings.find(({ ruleId }) => ruleId === 'XCH-5');
  if (!headless || result.summary.rows > 0) return;
  const { vi, en } = headless.message;
  throw unreadable({ vi: `${path}: ${vi}`, en: `${path}: ${en}` }, headless.hint);
}

async function importFile(call: CommandCall, path: string) {
  const table = await loadTable(call, path);
  const target = await loadTarget(call);
  const nowMs = call.io.nowMs();
  const result = importTable(table, {
    onDay: dayOption(call, importCommand, 'on') ?? vietNamDay(nowMs),
    nowMs,
    randomBytes: call.io.randomBytes,
    actor: { id: 'camket-import', role: 'import' },
    calendar: target?.calendar ?? createCalendar(VIETNAM_CALENDAR_DATA, { profile: 'state' }),
    sha256,
    fileName: fileNameOf(path),
    version: CAMKET_VERSION,
    ...(target ? { register: target.register } : {}),
  });
  return { result, ledger: ledgerOf(call, target) };
}

/** `camket import`: an office's spreadsheet becomes events of a register file. */
export const importCommand: Command = {
  name: 'import',
  usage: 'camket import FILE --out PATH [--into REGISTER] [--dry-run] [--on D]',
  summary: {
    vi: 'Nhập bảng tính (.xlsx, .csv) vào sổ',
    en: 'Import a spreadsheet (.xlsx, .csv) into a register',
  },
  options: {
    out: { type: 'string' },
    into: { type: 'string' },
    'dry-run': { type: 'boolean' },
    on: { type: 'string' },
  },
  run: async (call) => {
    const path = onlyFile(call, importCommand);
    const isDry = call.options['dry-run'] === true;
    const out = textOption(call, 'out');
    if (out === undefined && !isDry)
      throw wrongUsage({ vi: 'Thiếu --out.', en: '--out is missing.' }, importCommand.usage);
    const { result, ledger } = await importFile(call, path);
    refuseForeign(result, path);
    const written = isDry || out === undefined ? null : out;
    if (written !== null)
      await writeOutput(
        call.io,
        written,
        new TextEncoder().encode(writeRegisterFile(appended(call, ledger, result.events), sha256)),
      );
    const findings = named(result.findings, path).map((finding) =>
      localiseFinding(finding, call.language),
    );
    const json = { out: written, events: result.events.length, findings, summary: result.summary };
    return { json, text: describe(call, result, written), exitCode: 0 };
  },
};
