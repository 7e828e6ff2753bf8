import { bench, describe } from 'vitest';
import { sha256 } from '../tests/event-factory';
import { largeLedger } from '../tests/large-ledger';
import { fold } from './fold/fold';
import { verifyRegisterFile } from './verify-register-file';
import { writeRegisterFile } from './write-register-file';

const ONCE = { iterations: 3, warmupIterations: 1, time: 0, warmupTime: 0 };

for (const entries of [10_000, 50_000, 200_000]) {
  const ledger = largeLedger(entries);
  const bytes = Buffer.from(writeRegisterFile(ledger, sha256));
  const lines = bytes.toString('utf8').split('\n').slice(0, -1);

  describe(`${entries} entries: verifying takes at most 5 times hashing and parsing each line`, () => {
    const lineBytes = lines.map((line) => Buffer.from(line));
    bench(
      'hash and parse',
      () => lineBytes.forEach((line, index) => [sha256(line), JSON.parse(lines[index]!)]),
      ONCE,
    );
    bench('verify', () => void verifyRegisterFile(bytes, { sha256 }), ONCE);
  });

  describe(`${entries} entries: folding takes at most 3 times parsing each line`, () => {
    bench('parse', () => lines.forEach((line) => JSON.parse(line) as unknown), ONCE);
    bench('fold', () => void fold(ledger), ONCE);
  });
}
