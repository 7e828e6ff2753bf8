import type { WorkingCalendar } from '@camket/calendar';
import type { Finding } from '@camket/domain';
import {
  createRegisterReader,
  fold,
  type Register,
  type RegisterFileReading,
} from '@camket/ledger';
import { calendarOf } from '@camket/status';
import { findUnknownCalendar } from '@camket/validation';
import type { CommandIo } from '../terminal/command';
import { unreadable, wrongUsage, type CommandError } from '../terminal/command-error';
import { sha256 } from '../terminal/hash';
import { readInput } from '../terminal/input';
import { pushInPieces, startProgress } from '../terminal/progress';
import { named } from '../validation/judged-file';

/** A register file that was read and folded. */
export interface LoadedRegister {
  readonly reading: RegisterFileReading;
  readonly register: Register;
  /** The calendar that counts its days. */
  readonly calendar: WorkingCalendar;
  /** What reading found, the file named in every place. */
  readonly findings: readonly Finding[];
}

/** What of a register is wanted. */
export interface LoadOptions {
  /** Only what was accepted by then, an instant with its offset. */
  readonly knownAt?: string | undefined;
  readonly usage: string;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The instant that `--known-at` means: an instant with its offset, or the end of a day in Viet Nam.
 *
 * @throws CommandError (2) when it is neither.
 * @example
 * knownInstant('2026-07-02', 'camket status FILE'); // => '2026-07-02T23:59:59.999+07:00'
 */
export function knownInstant(text: string, usage: string): string {
  const instant = DAY.test(text) ? `${text}T23:59:59.999+07:00` : text;
  if (INSTANT.test(instant) && !Number.isNaN(Date.parse(instant))) return instant;
  throw wrongUsage(
    {
      vi: `--known-at phải là ngày hoặc thời điểm có múi giờ, không phải “${text}”.`,
      en: `--known-at must be a day or an instant with its offset, not “${text}”.`,
    },
    usage,
  );
}

/**
 * A file that is no register file, named.
 *
 * @example
 * refusedRegister('a.jsonl', finding).code; // => 3
 */
export function refusedRegister(path: string, { message, hint }: Finding): CommandError {
  return unreadable({ vi: `${path}: ${message.vi}`, en: `${path}: ${message.en}` }, hint);
}

/**
 * Reads and folds a register file; a damaged one is read as far as it goes.
 *
 * @throws CommandError (3) when the file cannot be read or is no register file.
 * @example
 * (await loadRegister(io, 'so.jsonl', { usage: '' })).register.records.size; // => 39
 */
export async function loadRegister(
  io: CommandIo,
  path: string,
  options: LoadOptions,
): Promise<LoadedRegister> {
  const bytes = await readInput(io, path);
  const reader = createRegisterReader({ sha256 });
  pushInPieces(bytes, (piece) => reader.push(piece), startProgress(io, path));
  const reading = reader.end();
  if (reading.refusal) throw refusedRegister(path, reading.refusal);
  const knownAt =
    options.knownAt === undefined ? undefined : knownInstant(options.knownAt, options.usage);
  const register = fold(reading, { knownAt });
  const calendar = calendarOf(register);
  const findings = named([...reading.findings, ...findUnknownCalendar(register, calendar)], path);
  return { reading, register, calendar, findings };
}
