import { createCalendar, parseDay, VIETNAM_CALENDAR_DATA } from '@camket/calendar';
import { fold } from '@camket/ledger';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EventBuilder, HELD, idOf } from '../tests/event-builder';
import { recordOf, registerOf } from '../tests/record-of';
import type * as Api from './index';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder).filter(
  (name) => name.endsWith('.ts') && !/\.(?:test|bench)\.ts$/u.test(name),
);
const modules = await Promise.all(
  files.map((name) => import(/* @vite-ignore */ folder + name) as Promise<Record<string, unknown>>),
);
const api = Object.assign({}, ...modules) as typeof Api & Record<string, unknown>;

const calendar = createCalendar(VIETNAM_CALENDAR_DATA);
const builder = new EventBuilder();
const made = builder.committed('2026-01-05', 'directive');
const events = [
  builder.assigned('2026-01-05', 'Sở Giáo dục và Đào tạo'),
  builder.due('2026-01-05', '2026-06-30'),
];
const record = recordOf(made, events);
const petition = builder.of(idOf(20)).itemised('2026-01-05', 'request');
const answer = builder.of(idOf(21)).answered('2026-01-05', 'oral', true);
const claimed = builder.event('count.claimed', '2026-01-05', {
  eventId: HELD,
  what: 'petitions',
  value: 254,
});
const register = registerOf([record, recordOf(petition, []), recordOf(answer, [])], {
  claims: [{ event: claimed }],
});
const timelines = api.deriveTimelines(register, calendar);
/** What examples may name besides the package's own functions. */
const scope = {
  ...api,
  fold,
  parseDay,
  calendar,
  record,
  events,
  event: events[1],
  register,
  timelines,
  timeline: api.deriveTimeline(record, events, calendar),
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
