import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type * as Api from './index';
import year2027 from '../years/2027.json';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder).filter(
  (name) => name.endsWith('.ts') && !/\.(?:test|bench)\.ts$/u.test(name),
);
const modules = await Promise.all(
  files.map((name) => import(/* @vite-ignore */ folder + name) as Promise<Record<string, unknown>>),
);
const api = Object.assign({}, ...modules) as typeof Api & Record<string, unknown>;

const calendar = api.createCalendar(api.VIETNAM_CALENDAR_DATA);
const day = api.parseDay('2026-06-30');
/** What examples may name besides the package's own functions. */
const scope = {
  ...api,
  calendar,
  day,
  origin: { vi: 'ngày nêu đích danh', en: 'the named day' },
  options: { calendar, referenceOn: '2025-11-20' },
  resolution: api.resolvePeriod({ from: '2025-11-20', days: 30 }, { calendar }),
  year2028: { ...year2027, year: 2028, closed: [], worked: [] },
};

const EXAMPLE = /@example\n((?: \*.*\n)+?) \*\//gu;
const RESULT = /^(.*); \/\/ => (.*)$/u;

const examplesOf = (name: string): string[] =>
  [...readFileSync(folder + name, 'utf8').matchAll(EXAMPLE)].map(([, body = '']) =>
    body.replace(/^ \* ?/gmu, '').trim(),
  );

/** Runs an example with the package's functions in scope; gives what each result line has and what it says. */
function run(example: string): [unknown, unknown][] {
  const results: [unknown, unknown][] = [];
  const check = (actual: unknown, expected: unknown): void => void results.push([actual, expected]);
  const code = example
    .split('\n')
    .map((line) =>
      line.replace(RESULT, (_, call: string, value: string) => `check(${call}, (${value}));`),
    )
    .join('\n');
  new Function('check', ...Object.keys(scope), code)(check, ...Object.values(scope));
  return results;
}

describe('every example in the documentation', () => {
  const examples = files.flatMap((name) =>
    examplesOf(name).map((example) => [name, example] as const),
  );

  it('is found', () => {
    expect(examples.length).toBeGreaterThan(25);
  });

  it.each(examples)('of %s gives what it says: %s', (_, example) => {
    const results = run(example);
    expect(results.length).toBeGreaterThan(0);
    for (const [actual, expected] of results) expect(actual).toEqual(expected);
  });
});
