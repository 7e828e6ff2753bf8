import { canonicalise } from './canonicalise';
import { headerHash } from './chain-checker';
import type { Checkpoint, Ledger, Opening, Sha256 } from './entry';

const line = (value: unknown): string => `${canonicalise(value)}\n`;

function byEvent(openings: readonly Opening[]): Map<string, Opening[]> {
  const groups = new Map<string, Opening[]>();
  for (const opening of openings) {
    const group = groups.get(opening.event);
    if (group) group.push(opening);
    else groups.set(opening.event, [opening]);
  }
  return groups;
}

const inOrder = (openings: readonly Opening[]): Opening[] =>
  [...openings].sort((a, b) => (a.path < b.path ? -1 : 1));

/**
 * Where a ledger stands, to be kept elsewhere.
 *
 * @example
 * checkpointOf({ header: { camket: 1, ledger: 'l', org: 'o' }, head: { n: 3, hash: 'h', acceptedAt: '' } }, () => '').n; // => 3
 */
export function checkpointOf(ledger: Pick<Ledger, 'header' | 'head'>, sha256: Sha256): Checkpoint {
  const { header, head } = ledger;
  return head ? { n: head.n, hash: head.hash } : { n: 0, hash: headerHash(header, sha256) };
}

/**
 * The lines of a register file, each with its line feed: header, entries (each followed by its openings), checkpoints where
 * they were made, and a closing one.
 *
 * @example
 * [...registerFileLines(createLedger({ ledger: 'l', org: 'o' }), () => 'x')]; // => ['{"camket":1,"ledger":"l","org":"o"}\n', '{"hash":"x","n":0}\n']
 */
export function* registerFileLines(ledger: Ledger, sha256: Sha256): Generator<string> {
  const openings = byEvent(ledger.openings);
  const checkpoints = new Map(ledger.checkpoints.map((checkpoint) => [checkpoint.n, checkpoint]));
  const closing = checkpointOf(ledger, sha256);
  checkpoints.set(closing.n, closing);
  const start = checkpoints.get(0);
  yield line(ledger.header);
  if (start) yield line(start);
  for (const entry of ledger.entries) {
    yield line(entry);
    for (const opening of inOrder(openings.get(entry.event.id) ?? [])) yield line({ opening });
    const checkpoint = checkpoints.get(entry.n);
    if (checkpoint) yield line(checkpoint);
  }
}

/**
 * Writes a register file, closed by a checkpoint. What `readRegisterFile` read from a closed file is written back byte for byte.
 *
 * @throws LedgerError `not-canonical-json` when an entry holds what JSON cannot.
 * @example
 * writeRegisterFile(createLedger({ ledger: 'l', org: 'o' }), () => 'x'); // => '{"camket":1,"ledger":"l","org":"o"}\n{"hash":"x","n":0}\n'
 */
export function writeRegisterFile(ledger: Ledger, sha256: Sha256): string {
  return [...registerFileLines(ledger, sha256)].join('');
}
