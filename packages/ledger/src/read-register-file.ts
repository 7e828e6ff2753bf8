import type { Finding } from '@camket/domain';
import type { Checkpoint, Entry, Ledger, LedgerHeader, Opening } from './entry';
import type { LineContent } from './parse-line';
import { bytesOf, type RegisterFileInput } from './register-file-input';
import { createScan, type FirstBad, type Scan, type ScanOptions } from './scan-register-file';

/** How a register file is read into memory. */
export interface ReadOptions extends ScanOptions {
  /** Takes each entry with its line; entries are then not collected. */
  readonly onEntry?: (entry: Entry, line: number) => void;
}

/** What a register file holds, also a damaged one: nothing that can be read is left out. */
export interface RegisterFileReading {
  /** Null when the first line is missing or damaged. */
  readonly header: LedgerHeader | null;
  readonly head: Ledger['head'];
  readonly entries: readonly Entry[];
  readonly checkpoints: readonly Checkpoint[];
  readonly openings: readonly Opening[];
  readonly findings: readonly Finding[];
  readonly ok: boolean;
  readonly firstBad: FirstBad | null;
  /** Only the last line is cut short: what was read may be written on. */
  readonly isTruncated: boolean;
  /** The chain or a line is broken: the register opens for reading only. */
  readonly isReadOnly: boolean;
  /** Why the file is no register file that can be read; a command exits 3 with it. */
  readonly refusal: Finding | null;
  /** Line of the entry with this place, from 1. */
  lineOf(n: number): number | undefined;
}

/** Takes the chunks of a file and gives what it holds at its end. */
export interface RegisterReader {
  /** Takes a chunk; false when no more are needed. */
  push(chunk: string | Uint8Array): boolean;
  end(): RegisterFileReading;
}

class Reader implements RegisterReader {
  readonly #scan: Scan;
  readonly #onEntry: ReadOptions['onEntry'];
  readonly #entries: Entry[] = [];
  readonly #lines: number[] = [];
  readonly #checkpoints: Checkpoint[] = [];
  readonly #openings: Opening[] = [];
  #last: Entry | null = null;

  constructor(options: ReadOptions) {
    this.#onEntry = options.onEntry;
    this.#scan = createScan(options, (content, line) => {
      this.#take(content, line);
      return true;
    });
  }

  push(chunk: string | Uint8Array): boolean {
    let goesOn = true;
    for (const bytes of bytesOf(chunk)) goesOn = this.#scan.push(bytes);
    return goesOn;
  }

  end(): RegisterFileReading {
    const findings = this.#scan.end();
    const { firstBad, refusal, isTruncated } = this.#scan;
    const lines = this.#lines;
    return {
      header: this.#scan.chain.header,
      head: this.#last && headOf(this.#last),
      entries: this.#entries,
      checkpoints: this.#checkpoints,
      openings: this.#openings,
      findings,
      ok: firstBad === null && refusal === null,
      firstBad,
      isTruncated,
      isReadOnly: refusal !== null || (firstBad !== null && !isTruncated),
      refusal,
      lineOf: (n) => lines[n],
    };
  }

  #take(content: LineContent, line: number): void {
    if (content.kind === 'checkpoint') this.#checkpoints.push(content.checkpoint);
    else if (content.kind === 'opening') this.#openings.push(content.opening);
    else if (content.kind === 'entry') {
      this.#last = content.entry;
      this.#lines[content.entry.n] ??= line;
      if (this.#onEntry) this.#onEntry(content.entry, line);
      else this.#entries.push(content.entry);
    }
  }
}

function headOf({ n, hash, acceptedAt }: Entry): Ledger['head'] {
  return { n, hash, acceptedAt };
}

/**
 * Reads a register file that comes in chunks.
 *
 * @example
 * createRegisterReader({ sha256: () => '' }).end().refusal?.ruleId; // => 'LED-1'
 */
export function createRegisterReader(options: ReadOptions): RegisterReader {
  return new Reader(options);
}

/**
 * Reads a register file. A truncated last line is reported and the rest is usable; a broken chain is reported,
 * everything that can be read is given, and `isReadOnly` is set. Never throws on what the file holds.
 *
 * @example
 * readRegisterFile('', { sha256: () => '' }).entries; // => []
 */
export function readRegisterFile(
  input: RegisterFileInput,
  options: ReadOptions,
): RegisterFileReading {
  const reader = createRegisterReader(options);
  for (const bytes of bytesOf(input)) if (!reader.push(bytes)) break;
  return reader.end();
}
