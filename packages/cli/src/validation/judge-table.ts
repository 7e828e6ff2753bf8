import { createCalendar, VIETNAM_CALENDAR_DATA } from '@camket/calendar';
import { createUuidV7, ledgerEventSchema } from '@camket/domain';
import { importTable, readTable } from '@camket/exchange';
import { appendEvents, createLedger, extendLedger, fold, type Register } from '@camket/ledger';
import type { CommandIo } from '../terminal/command';
import { sha256 } from '../terminal/hash';
import { vietNamDay } from '../terminal/viet-nam-day';
import { named, refusedFile, type JudgedFile } from './judged-file';

function contextFor(io: CommandIo, file: string) {
  const nowMs = io.nowMs();
  return {
    onDay: vietNamDay(nowMs),
    nowMs,
    randomBytes: io.randomBytes,
    actor: { id: 'camket-validate', role: 'import' as const },
    calendar: createCalendar(VIETNAM_CALENDAR_DATA, { profile: 'state' }),
    sha256,
    fileName: file,
    version: CAMKET_VERSION,
  };
}

function registerOf(io: CommandIo, events: readonly unknown[]): Register {
  const newId = () => createUuidV7({ nowMs: io.nowMs(), random: io.randomBytes(10) });
  const ledger = createLedger({ ledger: newId(), org: newId() });
  const parsed = events.map((event) => ledgerEventSchema.parse(event));
  const acceptedAt = new Date(io.nowMs()).toISOString();
  return fold(extendLedger(ledger, appendEvents(ledger, parsed, { acceptedAt, sha256 })));
}

/**
 * Reads a spreadsheet for judging, as it would be imported.
 *
 * @example
 * (await judgeTable(io, bytes, 'kn.csv')).format; // => 'csv'
 */
export async function judgeTable(
  io: CommandIo,
  bytes: Uint8Array,
  file: string,
): Promise<JudgedFile> {
  const read = await readTable(bytes);
  const format = /\.xlsx$/i.test(file) ? 'xlsx' : 'csv';
  if (!read.ok) return refusedFile({ format, refused: read.outcome }, read.finding, file);
  const { events, findings, places } = importTable(read.table, contextFor(io, file));
  const headless = findings.find(({ ruleId }) => ruleId === 'XCH-5');
  if (headless) return refusedFile({ format, refused: 'not-our-format' }, headless, file);
  const locate: JudgedFile['locate'] = (kind, subject) => {
    const id = kind === 'record' ? (subject as { readonly id: string }).id : '';
    return { file, ...places.get(id) };
  };
  return {
    format: read.table.format,
    refused: null,
    register: registerOf(io, events),
    findings: named(findings, file),
    locate,
  };
}
