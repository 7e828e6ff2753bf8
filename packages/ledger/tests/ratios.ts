import { fold } from '../src/fold/fold';
import { verifyRegisterFile } from '../src/verify-register-file';
import { writeRegisterFile } from '../src/write-register-file';
import { sha256 } from './event-factory';
import { largeLedger } from './large-ledger';

/** Microseconds of processor time an entry, the best of several runs: other processes do not count. */
export interface Timings {
  readonly entries: number;
  readonly hashAndParse: number;
  readonly parse: number;
  readonly verify: number;
  readonly fold: number;
}

function best(entries: number, run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const started = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(started);
    least = Math.min(least, user + system);
  }
  return least / entries;
}

/** Times verifying and folding a file beside hashing and parsing each of its lines, in one run. */
export function measure(entries: number): Timings {
  const ledger = largeLedger(entries);
  const bytes = Buffer.from(writeRegisterFile(ledger, sha256));
  const lines = bytes.toString('utf8').split('\n').slice(0, -1);
  const lineBytes = lines.map((line) => Buffer.from(line));
  let sink = 0;
  const timings = {
    entries,
    hashAndParse: best(entries, () => {
      for (let index = 0; index < lines.length; index += 1) {
        sink += sha256(lineBytes[index]!).length;
        sink += Object.keys(JSON.parse(lines[index]!) as object).length;
      }
    }),
    parse: best(entries, () => {
      for (const line of lines) sink += Object.keys(JSON.parse(line) as object).length;
    }),
    verify: best(entries, () => {
      if (!verifyRegisterFile(bytes, { sha256 }).ok) throw new Error('the file does not verify');
    }),
    fold: best(entries, () => {
      if (fold(ledger).findings.length > 0) throw new Error('the fold has findings');
    }),
  };
  if (sink === 0) throw new Error('nothing was measured');
  return timings;
}
