import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StepCounter } from './count-steps';
import { patternTree, type Part } from './pattern-tree';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const patterns = new Map<string, RegExp>();
const keep = (pattern: RegExp): void => void patterns.set(String(pattern), pattern);

function literalsIn(path: string): void {
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags] = /^\/([^]*)\/([a-z]*)$/.exec(node.text) ?? [];
      keep(new RegExp(source, flags));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
}

const plain = globalThis.RegExp;
beforeAll(async () => {
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.ts') && !file.endsWith('.test.ts')) literalsIn(src + file);
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args: [string, string?]) {
      const made = new target(...args);
      keep(made);
      return made;
    },
  });
  await import('../src/index');
  await import('../src/agencies/province-agencies');
  globalThis.RegExp = plain;
});
afterAll(() => {
  globalThis.RegExp = plain;
});

const UNITS = [...'ađạ1 ,.:;-/("”A%?\n\t'];

/** A text that a part matches, by one of its options. */
function sample(counter: StepCounter, part: Part, option: number): string {
  if (part.kind === 'unit')
    return (
      UNITS.find((unit) => counter.isUnit(part.source, unit)) ?? part.source.replace(/^\\/u, '')
    );
  if (part.kind === 'row') return part.parts.map((one) => sample(counter, one, option)).join('');
  if (part.kind === 'either')
    return sample(counter, part.options[option % part.options.length]!, option);
  return part.kind === 'loop'
    ? sample(counter, part.body, option).repeat(Math.max(1, part.least))
    : '';
}

/** What may be said over and over in a pattern, with what must stand in front of it. */
function pumps(counter: StepCounter, part: Part, front: string): [front: string, pump: string][] {
  if (part.kind === 'row') {
    let before = front;
    return part.parts.flatMap((one) => {
      const found = pumps(counter, one, before);
      before += sample(counter, one, 0);
      return found;
    });
  }
  if (part.kind === 'either')
    return part.options.flatMap((option) => pumps(counter, option, front));
  if (part.kind === 'look') return pumps(counter, part.body, front);
  if (part.kind !== 'loop') return [];
  const own = [0, 1].map((option): [string, string] => [front, sample(counter, part.body, option)]);
  return [...(part.most > 4 ? own : []), ...pumps(counter, part.body, front)];
}

/** Texts a pattern may go back in: each loop run to its end, where something unlike it stands. */
function textsFor(counter: StepCounter): ((length: number) => string)[] {
  const whole = patternTree(counter.pattern.source);
  const found = new Map(pumps(counter, whole, '').map((pair) => [pair.join('\0'), pair]));
  const all = sample(counter, whole, 0);
  const pairs = [
    ...found.values(),
    ['', all] as [string, string],
    ['', all.slice(0, -1)] as [string, string],
  ];
  return pairs
    .filter(([, pump]) => pump !== '')
    .map(
      ([front, pump]) =>
        (length) =>
          `${front}${pump.repeat(Math.ceil(length / pump.length)).slice(0, length)}\u0001`,
    );
}

const SHORT = 60;
const LONG = 120;

/** What grows faster than the square of the length, with the steps for two lengths; texts that bounded loops end in may jump once. */
function worstOf(pattern: RegExp): string[] {
  const counter = new StepCounter(pattern);
  return textsFor(counter).flatMap((textOf) => {
    const [once = 0, twice = 0] = [SHORT, LONG].map((length) => {
      counter.search(textOf(length));
      return counter.steps;
    });
    return twice > 5 * once + LONG * LONG ? [`${once} ${twice} ${pattern.source}`] : [];
  });
}

test('no pattern goes back more often than the square of the length', () => {
  expect(patterns.size).toBeGreaterThan(300);
  expect([...patterns.values()].flatMap(worstOf)).toEqual([]);
});

test.each([/^(?:[a-z]+ ?)+$/u, /(?:a|[ab])*\d/u, /^(?:\p{L}*,? ?)*;/u])(
  'a pattern that does is found: %s',
  (pattern) => {
    expect(() => worstOf(pattern)).toThrow('goes back too often');
  },
);

test('the steps are those of a matcher that finds what JavaScript finds', () => {
  for (const pattern of patterns.values()) {
    if (/\\[1-9]/.test(pattern.source)) continue;
    const counter = new StepCounter(pattern);
    const native = new RegExp(pattern.source, pattern.flags.replace('g', ''));
    for (const textOf of textsFor(counter).slice(0, 4)) {
      const text = textOf(SHORT);
      native.lastIndex = 0;
      const found = native.exec(text);
      const expected = found && [found.index, found.index + found[0].length];
      expect(counter.search(text), `${String(pattern)} on ${text}`).toEqual(expected);
    }
  }
});
