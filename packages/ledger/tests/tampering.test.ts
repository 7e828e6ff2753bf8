import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendEvents } from '../src/append-events';
import { createLedger, extendLedger } from '../src/create-ledger';
import type { Checkpoint } from '../src/entry';
import { encodeUtf8 } from '../src/utf8';
import { readRegisterFile } from '../src/read-register-file';
import { verifyRegisterFile } from '../src/verify-register-file';
import { checkpointOf, writeRegisterFile } from '../src/write-register-file';
import { conferenceLedger } from './conference-ledger';
import { idOf, sha256 } from './event-factory';
import { CONFERENCE_EVENTS, CONFERENCE_OPENINGS } from './made-up-conference/conference';

/** A small register file and its checkpoint, kept elsewhere. */
interface Kept {
  readonly lines: readonly string[];
  readonly checkpoint: Checkpoint;
}

const withOpenings = CONFERENCE_EVENTS.findIndex(({ id }) => id === CONFERENCE_OPENINGS[0]?.event);

function keep(from: number, count: number): Kept {
  const empty = createLedger({ ledger: idOf(`small ${from}`), org: 'org:lam-son:ubnd' });
  const options = { acceptedAt: '2026-03-13T17:00:00+07:00', sha256 };
  const entries = appendEvents(empty, CONFERENCE_EVENTS.slice(from, from + count), options);
  const openings = CONFERENCE_OPENINGS.filter(({ event }) =>
    entries.some((entry) => entry.event.id === event),
  );
  const ledger = extendLedger(empty, entries, openings);
  const lines = writeRegisterFile(ledger, sha256).split('\n').slice(0, -1);
  return { lines, checkpoint: checkpointOf(ledger, sha256) };
}

const FILES: readonly Kept[] = [
  keep(1, 1),
  keep(2, 5),
  keep(30, 8),
  keep(withOpenings - 2, 5),
  keep(withOpenings, 1),
  keep(70, 9),
];

/** An edited file and the lines of which one must be named as the first bad one. */
interface Edit {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

const joined = (lines: readonly string[]): Uint8Array =>
  encodeUtf8(lines.map((line) => `${line}\n`).join(''));
const at = (lines: readonly string[], from: number, to = from): Edit => ({
  bytes: joined(lines),
  from,
  to,
});
const isOpening = (line: string | undefined): boolean => line?.startsWith('{"opening"') ?? false;

function changeByte({ lines }: Kept, where: number, value: number): Edit {
  const bytes = joined(lines);
  const place = where % bytes.length;
  const before = bytes[place] ?? 0;
  const line = bytes.subarray(0, place).filter((byte) => byte === 10).length + 1;
  bytes[place] = before === value ? (value + 1) % 256 : value;
  return { bytes, from: line, to: line };
}

function removeLine({ lines }: Kept, where: number): Edit {
  const tamperable = lines.flatMap((line, index) => (isOpening(line) ? [] : [index]));
  const index = tamperable[where % tamperable.length] ?? 0;
  return at(lines.toSpliced(index, 1), index + 1);
}

function swapLines({ lines }: Kept, where: number, other: number): Edit {
  const i = where % lines.length;
  const j = (i + 1 + (other % (lines.length - 1))) % lines.length;
  const swapped = lines.with(i, lines[j] ?? '').with(j, lines[i] ?? '');
  return at(swapped, Math.min(i, j) + 1, Math.max(i, j) + 1);
}

function duplicateLine({ lines }: Kept, where: number, other: number): Edit {
  const index = where % lines.length;
  const to = other % (lines.length + 1);
  const copy = lines[index] ?? '';
  // A copy before the next line of its kind fits where it is put, and the line after it does not.
  return at(lines.toSpliced(to, 0, copy), to + 1, to + 2);
}

/** A forger who knows the format: the entry fits where it is put, so what follows must give it away. */
function forge(lines: readonly string[], to: number): string {
  const header = JSON.parse(lines[0] ?? '') as { camket: 1; ledger: string; org: string };
  const before = lines.slice(0, to).findLast((line) => line.startsWith('{"acceptedAt"'));
  const head = before
    ? (JSON.parse(before) as { n: number; hash: string; acceptedAt: string })
    : null;
  const [entry] = appendEvents({ header, head }, [CONFERENCE_EVENTS[0]!], {
    acceptedAt: '2026-03-13T17:00:00+07:00',
    sha256,
  });
  const file = writeRegisterFile(
    { header, head, entries: [entry!], checkpoints: [], openings: [] },
    sha256,
  );
  return file.split('\n').find((line) => line.startsWith('{"acceptedAt"')) ?? '';
}

function insertLine({ lines }: Kept, where: number, what: number): Edit {
  const to = where % lines.length;
  const [forged, junk] = [forge(lines, to), ['', '{}', 'null', ' ', '[1]', '{"n":1}', '\u{FEFF}']];
  if (what % 3 === 0 && to > 0) return at(lines.toSpliced(to, 0, forged), to + 1, to + 2);
  return at(lines.toSpliced(to, 0, junk[what % junk.length] ?? ''), to + 1);
}

function cutLines({ lines }: Kept, howMany: number): Edit {
  const left = lines.slice(0, lines.length - 1 - (howMany % (lines.length - 1)));
  // Openings at the very end may be erased; what is missing then starts where they stood.
  const entriesLeft = left.findLastIndex((line) => !isOpening(line)) + 1;
  return at(left, entriesLeft + 1, left.length + 1);
}

function cutBytes({ lines }: Kept, howMany: number): Edit {
  const bytes = joined(lines);
  const left = bytes.subarray(0, bytes.length - 1 - (howMany % (bytes.length - 1)));
  const feeds = left.filter((byte) => byte === 10).length;
  return { bytes: left, from: feeds + 1, to: feeds + 1 };
}

const EDITS = { changeByte, removeLine, swapLines, duplicateLine, insertLine, cutLines, cutBytes };

test('10,000 random edits are all detected against a checkpoint kept elsewhere, the first bad line named', () => {
  const anyEdit = fc.tuple(
    fc.nat({ max: FILES.length - 1 }),
    fc.constantFrom(...(Object.keys(EDITS) as (keyof typeof EDITS)[])),
    fc.nat(),
    fc.nat({ max: 255 }),
  );
  let detected = 0;
  fc.assert(
    fc.property(anyEdit, ([index, name, where, other]) => {
      const file = FILES[index]!;
      const { bytes, from, to } = EDITS[name](file, where, other);
      const { checkpoint } = file;
      const { ok, firstBad } = verifyRegisterFile(bytes, { sha256, checkpoint });
      expect(ok).toBe(false);
      expect(firstBad?.line).toBeGreaterThanOrEqual(from);
      expect(firstBad?.line).toBeLessThanOrEqual(to);
      detected += 1;
    }),
    { numRuns: 10_000 },
  );
  expect(detected).toBe(10_000);
}, 60_000);

describe('the files themselves', () => {
  test.each(FILES)('verify before they are edited', ({ lines, checkpoint }) => {
    expect(verifyRegisterFile(joined(lines), { sha256, checkpoint })).toMatchObject({ ok: true });
    expect(readRegisterFile(joined(lines), { sha256, checkpoint }).findings).toEqual([]);
  });

  test('still verify when private values are erased', () => {
    const { lines, checkpoint } = FILES[3]!;
    expect(lines.filter(isOpening)).toHaveLength(2);
    const erased = joined(lines.filter((line) => !isOpening(line)));
    expect(verifyRegisterFile(erased, { sha256, checkpoint }).ok).toBe(true);
  });

  test('cut at the end together with the checkpoint show nothing without a checkpoint kept elsewhere', () => {
    const { lines, checkpoint } = FILES[1]!;
    const cut = joined(lines.slice(0, 4));
    expect(verifyRegisterFile(cut, { sha256 })).toMatchObject({ ok: true, entries: 3 });
    expect(verifyRegisterFile(cut, { sha256, checkpoint }).firstBad).toMatchObject({
      line: 5,
      reason: 'cut-short',
    });
  });

  test('written anew from an entry on show against the checkpoint kept elsewhere', () => {
    const ledger = conferenceLedger();
    const checkpoint = checkpointOf(ledger, sha256);
    const kept = { ...ledger, entries: ledger.entries.slice(0, 50), checkpoints: [] };
    const head = kept.entries.at(-1)!;
    const events = CONFERENCE_EVENTS.slice(50).toReversed();
    const forged = appendEvents({ header: ledger.header, head }, events, {
      acceptedAt: '2027-01-11T01:30:00Z',
      sha256,
    });
    const file = writeRegisterFile(extendLedger(kept, forged), sha256);
    expect(verifyRegisterFile(file, { sha256 }).ok).toBe(true);
    const { firstBad } = verifyRegisterFile(file, { sha256, checkpoint });
    expect(firstBad?.reason).toBe('other-history');
  });

  test('may be written on: a checkpoint of an earlier close still fits', () => {
    const ledger = conferenceLedger();
    const file = writeRegisterFile(ledger, sha256);
    const [checkpoint] = ledger.checkpoints;
    expect(verifyRegisterFile(file, { sha256, checkpoint })).toMatchObject({ ok: true });
  });
});
