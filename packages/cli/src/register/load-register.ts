import {
  createRegisterReader,
  fold,
  type Register,
  type RegisterFileReading,
} from '@camket/ledger';
import type { CommandIo } from '../terminal/command';
import { unreadable, wrongUsage } from '../terminal/command-error';
import { sha256 } from '../terminal/hash';
import { readInput } from '../terminal/input';
import { pushInPieces, startProgress } from '../terminal/progress';

/** A register file that was read and folded. */
export interface LoadedRegister {
  readonly reading: RegisterFileReading;
  readonly register: Register;
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
  if (reading.refusal) throw unreadable(reading.refusal.message, reading.refusal.hint);
  const knownAt =
    options.knownAt === undefined ? undefined : knownInstant(options.knownAt, options.usage);
  return { reading, register: fold(reading, { knownAt }) };
}
