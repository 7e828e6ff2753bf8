import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseDeadline, parseReference, readText, type Reading } from '../src/index';

const folder = fileURLToPath(new URL('../development/', import.meta.url));
const texts = ['tuning', 'held-out']
  .flatMap((part) => readdirSync(`${folder}${part}`).map((file) => `${part}/${file}`))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({
    file,
    text: readFileSync(`${folder}${file}`, 'utf8').replaceAll('\r\n', '\n').normalize('NFC'),
  }));

const shape = (reading: Reading) => ({
  passages: reading.passages.map(({ kind, start, end, force }) => ({ kind, start, end, force })),
  references: reading.references.map(({ start, end, canonical, date }) => ({
    start,
    end,
    canonical,
    date,
  })),
  dates: reading.dates.map(({ start, end, class: type, value }) => ({ start, end, type, value })),
  agencies: reading.agencies.map(({ start, end, role }) => ({ start, end, role })),
});

const NEW_TONES: Record<string, string> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
  Ủy: 'Uỷ',
  Ùy: 'Uỳ',
};
const moved = (text: string): string =>
  text.replace(
    /(?<![qQ])(?:[òóỏõọ]a|[òó]e|[ùúủũụỦÙ]y)(?![\p{L}])/gu,
    (pair) => NEW_TONES[pair] ?? pair,
  );

/** Headings of sections in capitals as the sentences they are. */
const lowered = (text: string): string =>
  text.replace(
    /^((?:[IVX]{1,4}|\d{1,2})\. \p{Lu})([^\p{Ll}\n]{3,120})$/gmu,
    (_line, first: string, rest: string) => `${first}${rest.toLowerCase()}`,
  );

describe.each(texts)('$file', ({ text }) => {
  const plain = shape(readText(text, { referenceOn: '2026-01-15' }));
  test('reads the same when decomposed', () => {
    expect(shape(readText(text.normalize('NFD'), { referenceOn: '2026-01-15' }))).toEqual(plain);
  });
  test('reads the same with no-break spaces', () => {
    expect(shape(readText(text.replaceAll(' ', '\u00A0'), { referenceOn: '2026-01-15' }))).toEqual(
      plain,
    );
  });
  test('reads the same with the other tone placement', () => {
    expect(shape(readText(moved(text), { referenceOn: '2026-01-15' }))).toEqual(plain);
  });
  test('reads the same with its headings in capitals or not', () => {
    const { passages } = shape(readText(lowered(text), { referenceOn: '2026-01-15' }));
    expect(passages).toEqual(plain.passages);
  });
  test('quotes exactly what stands at its offsets', () => {
    for (const passage of readText(text).passages)
      expect(passage.quote.exact).toBe(text.slice(passage.start, passage.end));
  });
});

describe('any text at all', () => {
  test('never throws and keeps every offset inside the text', () => {
    const words = fc.constantFrom(
      'cử tri',
      'đề nghị',
      'giao',
      'Sở Y tế',
      ';',
      ',',
      'và',
      ':',
      '.',
      '\n',
      'trước ngày 30/6',
      'số 71-NQ/TW',
      'sẽ',
      'đã',
      '"',
      '(',
      ')',
      '|',
      '1.',
      'ông Lê Văn An',
      'phản ánh',
      '\uD800',
      '\u0301',
      '\u00A0',
      'UBND tỉnh',
      'như sau:',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        (list, noise) => {
          const text = `${list.join(' ')}${noise}`.normalize('NFC');
          const reading = readText(text);
          for (const item of [
            ...reading.passages,
            ...reading.references,
            ...reading.dates,
            ...reading.agencies,
            ...reading.people,
          ]) {
            expect(item.start).toBeGreaterThanOrEqual(0);
            expect(item.end).toBeGreaterThan(item.start);
            expect(item.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
  test('reads no passage where only marks follow a request', () => {
    expect(readText('đề nghị UBND tỉnh ;\u0000').passages).toEqual([]);
    expect(readText('Cử tri đề nghị Sở Y tế: “…”.').passages).toEqual([]);
  });
  test.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])(
    'takes the word %s for a word, not for a table of the language',
    (word) => {
      const text = `Cử tri đề nghị ${word} xây cầu trước ${word}; ${word} giao Sở ${word} sau ${word}, nhóm ${word}: ${word}.`;
      expect(readText(text).agencies.every((agency) => agency.raw !== '')).toBe(true);
      expect(parseDeadline(word, { referenceOn: '2026-01-05' })?.kind ?? 'none').not.toBe('date');
      expect(parseReference(word)).toBeNull();
    },
  );
  test.each([
    ['nothing', '', 'empty'],
    ['bytes', '\u0000\u0001\u0002\u0003'.repeat(40), 'binary'],
    [
      'English',
      'The city council met on Monday and heard many questions about roads and schools from the people.',
      'other-language',
    ],
  ])('says why it reads nothing from %s', (_name, text, code) => {
    const reading = readText(text);
    expect(reading.notes[0]?.code).toBe(code);
    expect(reading.passages).toEqual([]);
  });
});
