import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withArrows } from '../scripts/arrow-functions';
import { packedLiterals } from '../scripts/packed-literals';
import { packFile } from '../scripts/pack-dist';
import { packWords } from '../scripts/pack-words';
import { publicNames } from '../scripts/public-names';
import { shortNames, withShortNames } from '../scripts/short-names';
import type * as provinces from '../src/agencies/province-agencies';
import type * as sources from '../src/index';
import type * as rules from '../src/rules';
import { unpackWords } from '../src/packed/unpack-words';
import { WORD_LETTERS } from '../src/packed/word-letters';

type Built = typeof sources;
type Parts = Partial<typeof rules & typeof provinces>;

const unpacked = (lines: readonly string[]): unknown[] => {
  const text = lines.join('\n');
  return unpackWords(packWords(text).packed, text.length).slice(1);
};

describe('packed words', () => {
  test('come back as they were, whatever letters they have', () => {
    const letter = fc.constantFrom(...WORD_LETTERS.filter((letter) => !/[\n\t]/.test(letter)));
    const word = fc.string({ unit: letter, maxLength: 40 }).map((letters) => `=${letters}`);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (lines) => {
        expect(unpacked(lines)).toEqual(lines.map((line) => line.slice(1)));
      }),
      { seed: 6, numRuns: 50 },
    );
  });
  test('are written in printable ASCII without quotation mark and backslash', () => {
    const text = 'Ủy ban nhân dân xã\n'.repeat(40);
    const { packed } = packWords(text);
    expect(packed).toMatch(/^[ !#-[\]-~]+$/);
    expect(packed.length).toBeLessThan(60);
  });
  test('go on from what another text taught', () => {
    const [first, second] = ['Ủy ban nhân dân xã\nSở Y tế', 'Ủy ban nhân dân phường\nSở Y tế tỉnh'];
    const before = packWords(first);
    const { packed } = packWords(second, before.learnt);
    expect(packed.length).toBeLessThan(packWords(second).packed.length);
    const [learnt] = unpackWords(before.packed, first.length);
    expect(unpackWords(packed, second.length, learnt).slice(1)).toEqual(second.split('\n'));
  });
  test('may be patterns, lists and tables', () => {
    expect(
      unpacked(['/(?:xã|phường) \\d+/uy', '[sở\tban', '{"ba":3}', '{[{"a":[1,null]}]']),
    ).toEqual([/(?:xã|phường) \d+/uy, ['sở', 'ban'], { ba: 3 }, [{ a: [1, null] }]]);
  });
});

const PLACE = { path: 'built.js', unpacker: 'unpack.js' };

describe('what is packed of a built file', () => {
  const linesIn = (code: string): string[] => packedLiterals(code).map(({ line }) => line);
  test.each([
    ['const A = /phường|xã/u;', ['/phường|xã/u']],
    ["const A = ['phường', 'xã', 'đặc khu'];", ['[phường\txã\tđặc khu']],
    [
      "const A = { 'mười hai': 12, giêng: 1, chạp: 12, khác: null, cuối: 'năm cũ' };",
      ['{"mười hai":12,"giêng":1,"chạp":12,"khác":null,"cuối":"năm cũ"}'],
    ],
    ['const A = String.raw`(?:tới|đến) (\\d{1,2})`;', ['(?:tới|đến) (\\d{1,2})']],
    ['const A = String.raw`từ ${FROM} đến`;', ['từ ', ' đến']],
    ['const A = (b) => `từ ${b}\u00A0đến`;', []],
    ['const A = (b) => `từ ${b} đến`;', ['từ ', ' đến']],
    ["import { a } from './một-tệp.js';", []],
    ["const A = { 'mười hai': twelve() };", []],
  ])('%s', (code, lines) => {
    expect(linesIn(code)).toEqual(lines);
  });
  test('no pattern that remembers its place is shared by the calls of a function', () => {
    expect(
      linesIn('function f(a) { return /xã tên là/g.exec(a) ?? /phường tên là/.exec(a); }'),
    ).toEqual(['/phường tên là/']);
  });
  test('two patterns that remember their place stay two', () => {
    const words = Array.from(
      { length: 90 },
      (_, at) => `const w${String(at)} = 'lời thứ ${String(at)}';`,
    );
    const code = `const a = /xã/y, b = /xã/y;\n${words.join('\n')}`;
    const packed = packFile(code, PLACE)?.code ?? '';
    const [, first, second] = /a = (\$w\d+), b = (\$w\d+)/.exec(packed) ?? [];
    expect(first).toBeDefined();
    expect(second).not.toBe(first);
  });
  test('a packed word keeps the name that the code gives it', () => {
    const code = Array.from(
      { length: 90 },
      (_, at) => `var W${String(at)} = 'lời thứ ${String(at)}';`,
    );
    expect(packFile(code.join('\n'), PLACE)?.code).toContain('[$learnt,W0,W1,W2,');
  });
});

describe('what is shortened of a built file', () => {
  test('own properties get short names everywhere', () => {
    const code = 'const { readable, end } = a; b({ readable, end: readable.end });';
    const names = shortNames([`${code} a.readable;`], (name) => name === 'end');
    expect(withShortNames(code, names)).toBe(
      'const { a: readable, end } = a; b({ a: readable, end: readable.end });',
    );
  });
  test('a name that a word could look up stays', () => {
    expect(shortNames(["table.task; table[kind === 'task' ? kind : 'x']"], () => false).size).toBe(
      0,
    );
  });
  test('names of the public types stay', () => {
    const names = publicNames(fileURLToPath(new URL('..', import.meta.url)));
    for (const name of ['passages', 'deadlineExpression', 'workingDays', 'successor', 'slice'])
      expect(names).toContain(name);
    expect(names).not.toContain('readable');
  });
  test('functions become arrows, but for those that an arrow cannot stand for', () => {
    const code = 'f();\nfunction f(a) { return { a }; }\nfunction* g() { yield 1; }';
    expect(withArrows(code)).toBe('const f = (a) => ({ a });\n\nf();\nfunction* g() { yield 1; }');
  });
});

describe('the package as built', () => {
  const folder = fileURLToPath(new URL('../development/tuning', import.meta.url));
  const load = async <T>(name: string): Promise<T> =>
    (await import(/* @vite-ignore */ new URL(`../dist/${name}`, import.meta.url).href)) as T;
  test('the packed modules read as the plain ones do', async () => {
    const [packed, plain] = await Promise.all([load<Built>('index.js'), load<Built>('index.cjs')]);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      expect(packed.readText(text)).toEqual(plain.readText(text));
      expect(packed.findAgencies(text.slice(0, 20))).toEqual(plain.findAgencies(text.slice(0, 20)));
    }
  });
  test.each(['rules', 'agencies/province-agencies'])('%s says the same, packed', async (part) => {
    const [packed, plain] = await Promise.all([
      load<Parts>(`${part}.js`),
      load<Parts>(`${part}.cjs`),
    ]);
    expect(packed.RULES).toEqual(plain.RULES);
    expect(packed.provinceAgencies?.('31')).toEqual(plain.provinceAgencies?.('31'));
    expect(packed.provinceAgencies?.('01')).toEqual(plain.provinceAgencies?.('01'));
  });
});
