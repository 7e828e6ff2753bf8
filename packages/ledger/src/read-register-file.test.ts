import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conferenceLedger } from '../tests/conference-ledger';
import { CONFERENCE_EVENTS } from '../tests/made-up-conference/conference';
import { sha256 } from '../tests/event-factory';
import { appendEvents } from './append-events';
import { extendLedger } from './create-ledger';
import { fold } from './fold/fold';
import { ledgerOfReading } from './ledger-of-reading';
import { createRegisterReader, readRegisterFile } from './read-register-file';
import { safeParseCheckpoint } from './safe-parse-checkpoint';
import { encodeUtf8 } from './utf8';
import { createRegisterVerifier, verifyRegisterFile } from './verify-register-file';
import { registerFileLines, writeRegisterFile } from './write-register-file';

const ledger = conferenceLedger();
const lines = [...registerFileLines(ledger, sha256)];
const file = lines.join('');
const options = { sha256 };

describe('a power cut', () => {
  test('a truncated last line is reported and everything before it is usable', () => {
    const cut = `${lines.slice(0, 10).join('')}${lines[10]?.slice(0, 200) ?? ''}`;
    const reading = readRegisterFile(cut, options);
    expect(reading).toMatchObject({
      ok: false,
      isTruncated: true,
      isReadOnly: false,
      firstBad: { line: 11, reason: 'truncated' },
    });
    expect(reading.findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['LED-5', 'warning'],
    ]);
    expect(reading.entries).toEqual(ledger.entries.slice(0, 9));
  });

  test('what was usable is written on, and the new file verifies', () => {
    const cut = `${lines.slice(0, 10).join('')}{"acceptedAt":"2026-0`;
    const usable = ledgerOfReading(readRegisterFile(cut, options))!;
    const entries = appendEvents(usable, CONFERENCE_EVENTS.slice(9), {
      acceptedAt: '2027-01-12T00:00:00Z',
      sha256,
    });
    const again = writeRegisterFile(extendLedger(usable, entries), sha256);
    expect(verifyRegisterFile(again, options)).toMatchObject({
      ok: true,
      entries: ledger.entries.length,
    });
  });

  test('a last line that only lacks its line feed is taken, and reported', () => {
    const reading = readRegisterFile(lines.slice(0, 10).join('').slice(0, -1), options);
    expect(reading).toMatchObject({
      ok: false,
      isTruncated: true,
      firstBad: { line: 10, reason: 'truncated' },
    });
    expect(reading.entries).toHaveLength(9);
  });

  test('a cut within a letter is a cut', () => {
    const bytes = encodeUtf8(file);
    const inLetter = bytes.findLastIndex((byte) => byte >= 0xc3) + 1;
    expect(readRegisterFile(bytes.subarray(0, inLetter), options).isTruncated).toBe(true);
  });
});

describe('a broken chain', () => {
  const broken = [...lines];
  broken[20] = lines[20]?.replace('"seq":20', '"seq":21') ?? '';

  test('opens read-only with the finding; nothing is lost', () => {
    const reading = readRegisterFile(broken.join(''), options);
    expect(reading).toMatchObject({ ok: false, isReadOnly: true, isTruncated: false });
    expect(reading.firstBad).toMatchObject({ line: 21, reason: 'wrong-hash' });
    expect(reading.entries).toHaveLength(ledger.entries.length);
    expect(reading.findings).toHaveLength(1);
    expect(reading.findings[0]?.message.vi).toBe('Dòng 21: nội dung không khớp mã băm.');
    expect(fold(reading).records.size).toBe(fold(ledger).records.size);
  });

  test('verifying stops there and tells how far it holds', () => {
    expect(verifyRegisterFile(broken.join(''), options)).toMatchObject({
      ok: false,
      entries: 19,
      root: ledger.entries[18]?.hash,
    });
  });

  test('a removed line is one break, not a break of every line after it', () => {
    const reading = readRegisterFile(lines.toSpliced(5, 1).join(''), options);
    expect(reading.findings).toHaveLength(1);
    expect(reading.firstBad).toMatchObject({ line: 6, reason: 'wrong-number' });
  });
});

describe('what transport does to a file is named, and the file is still read', () => {
  test.each([
    ['byte-order-mark', 1, `\uFEFF${file}`],
    ['carriage-return', 1, file.replaceAll('\n', '\r\n')],
    ['blank-line', 3, lines.toSpliced(2, 0, '\n').join('')],
    [
      'not-canonical',
      2,
      lines
        .with(1, `${JSON.stringify(JSON.parse(lines[1] ?? ''), null, ' ').replaceAll('\n', '')}\n`)
        .join(''),
    ],
  ] as const)('%s', (reason, line, damaged) => {
    expect(verifyRegisterFile(damaged, options).firstBad).toMatchObject({ line, reason });
    const reading = readRegisterFile(damaged, options);
    expect(reading.entries).toHaveLength(ledger.entries.length);
    expect(reading.isReadOnly).toBe(true);
  });

  test('equal findings are one that counts them', () => {
    const { findings } = readRegisterFile(file.replaceAll('\n', '\r\n'), options);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      ruleId: 'LED-4',
      count: lines.length,
      location: { line: 1 },
    });
    expect(findings[0]?.more).toHaveLength(100);
  });
});

describe('what is no register file is refused with what was expected', () => {
  test.each([
    ['an empty file', ''],
    ['an article', 'Sáng 12/3/2026, hội nghị khai mạc.\n\nĐông đủ đại biểu.\n'],
    ['a table', 'STT,Nội dung\n1,Sửa đường\n'],
    ['JSON of another kind', '{"type":"FeatureCollection"}\n{"a":1}\n'],
    ['one long line', 'x'.repeat(100_000)],
    ['a list', '[1,2,3]'],
  ])('%s', (_, text) => {
    const reading = readRegisterFile(text, options);
    expect(reading.refusal?.ruleId).toBe('LED-1');
    expect(reading.refusal?.hint.en).toContain('{"camket":1');
    expect(reading.ok).toBe(false);
    expect(verifyRegisterFile(text, options).refusal).toEqual(reading.refusal);
  });

  test('bytes that are no text', () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 37) % 256);
    expect(readRegisterFile(bytes, options).refusal?.ruleId).toBe('LED-1');
  });

  test('a file of a newer format asks for an update', () => {
    const newer = file.replace('{"camket":1', '{"camket":2');
    expect(readRegisterFile(newer, options).refusal).toMatchObject({
      ruleId: 'LED-3',
      params: { camket: 2 },
    });
  });

  test('a file larger than the limit says the limit and how far it was read', () => {
    const reading = readRegisterFile(lines, { sha256, maxBytes: 20_000 });
    expect(reading.refusal).toMatchObject({ ruleId: 'LED-2', params: { maxBytes: 20_000 } });
    expect(reading.entries.length).toBeGreaterThan(5);
    expect(verifyRegisterFile(lines, { sha256, maxBytes: 20_000 }).refusal?.ruleId).toBe('LED-2');
  });

  test('a line longer than the limit is one bad line, its bytes are let go', () => {
    const reading = readRegisterFile(file, { sha256, maxLineBytes: 2500 });
    expect(reading.firstBad).toMatchObject({ line: 2, reason: 'line-too-long' });
    expect(reading.entries.length).toBeGreaterThan(80);
  });

  test('a register file whose header was damaged is still a register file', () => {
    const reading = readRegisterFile(`{"camket\n${lines.slice(1).join('')}`, options);
    expect(reading.refusal).toBeNull();
    expect(reading.header).toBeNull();
    expect(ledgerOfReading(reading)).toBeNull();
    expect(reading.firstBad).toMatchObject({ line: 1, reason: 'not-json' });
    expect(reading.entries).toHaveLength(ledger.entries.length);
  });
});

test('however the bytes are cut into chunks, the same is read', () => {
  const bytes = encodeUtf8(file);
  const whole = readRegisterFile(file, options);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: bytes.length }), { maxLength: 8 }), (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      const reader = createRegisterReader(options);
      const verifier = createRegisterVerifier(options);
      for (let index = 1; index < places.length; index += 1) {
        // The buffer of a chunk is used again by those who read files.
        const chunk = bytes.slice(places[index - 1], places[index]);
        reader.push(chunk);
        verifier.push(chunk);
        chunk.fill(0);
      }
      const { lineOf, ...reading } = reader.end();
      const { lineOf: lineOfWhole, ...rest } = whole;
      expect(reading).toEqual(rest);
      expect(lineOf(70)).toBe(lineOfWhole(70));
      expect(verifier.end().ok).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('entries can be taken one by one, with their lines', () => {
  const places: [number, number][] = [];
  const reading = readRegisterFile(file, {
    sha256,
    onEntry: ({ n }, line) => places.push([n, line]),
  });
  expect(reading.entries).toEqual([]);
  expect(places).toHaveLength(ledger.entries.length);
  for (const [n, line] of places) expect(lines[line - 1]).toContain(`"n":${n},`);
  expect(reading.lineOf(9999)).toBeUndefined();
});

test('@noble/hashes gives the same chain as the crypto of Node', () => {
  const noble = (bytes: Uint8Array): string => bytesToHex(nobleSha256(bytes));
  expect(verifyRegisterFile(file, { sha256: noble }).ok).toBe(true);
  expect(writeRegisterFile(ledger, noble)).toBe(file);
});

test('a checkpoint is found in its own line and in a register file', () => {
  const closing = { n: ledger.head?.n, hash: ledger.head?.hash };
  expect(safeParseCheckpoint(lines.at(-1) ?? '')).toEqual(closing);
  expect(safeParseCheckpoint(JSON.stringify(closing, null, 2))).toEqual(closing);
  expect(safeParseCheckpoint(file)).toEqual(closing);
  expect(safeParseCheckpoint('{"n":1}')).toBeNull();
});
