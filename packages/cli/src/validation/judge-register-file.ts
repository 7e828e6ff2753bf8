import { createRegisterReader, fold, type RegisterFileReading } from '@camket/ledger';
import { locateByLine, validateEvent } from '@camket/validation';
import type { Finding } from '@camket/domain';
import type { CommandIo } from '../terminal/command';
import { sha256 } from '../terminal/hash';
import { pushInPieces, startProgress } from '../terminal/progress';
import { named, refusedFile, type JudgedFile } from './judged-file';

function eventFindings(reading: RegisterFileReading, isStrict: boolean): Finding[] {
  return reading.entries.flatMap((entry) => {
    const line = reading.lineOf(entry.n);
    const location = line === undefined ? {} : { line };
    return validateEvent(entry.event, { strict: isStrict, location }).findings;
  });
}

/**
 * Reads a register file for judging: its chain, the structure of every event with its line, and the register that it folds to.
 *
 * @example
 * judgeRegisterFile(io, bytes, { file: 'so.jsonl', isStrict: false }).format; // => 'jsonl'
 */
export function judgeRegisterFile(
  io: CommandIo,
  bytes: Uint8Array,
  options: { file: string; isStrict: boolean },
): JudgedFile {
  const { file, isStrict } = options;
  const reader = createRegisterReader({ sha256 });
  pushInPieces(bytes, (piece) => reader.push(piece), startProgress(io, file));
  const reading = reader.end();
  if (reading.refusal) {
    const refused = reading.refusal.ruleId === 'LED-1' ? 'not-our-format' : 'unreadable';
    return refusedFile({ format: 'jsonl', refused }, reading.refusal, file);
  }
  const register = fold(reading);
  const structural = eventFindings(reading, isStrict);
  const malformed = new Set(
    structural.filter(({ severity }) => severity === 'error').map(({ location }) => location?.line),
  );
  // Folding reports a malformed event once more, in its own words; the structural finding says more and stays.
  const folded = register.findings.filter(
    ({ location }) => location?.line === undefined || !malformed.has(location.line),
  );
  return {
    format: 'jsonl',
    refused: null,
    register,
    findings: named([...reading.findings, ...structural, ...folded], file),
    locate: locateByLine(file, (n) => reading.lineOf(n) ?? n + 1),
  };
}
