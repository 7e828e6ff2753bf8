import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CalendarView, TimelineView, ValidationInput, ValidationOptions } from '../src';
import { registerFromJson } from './register-from-json';

type Json = Record<string, unknown>;

/** One case of a rule: a change to the base register, and whether the rule then speaks. */
export interface ConformanceCase {
  readonly name: string;
  readonly expect: 'pass' | 'fail';
  readonly severity?: string;
  readonly patch: Json;
}

const FOLDER = fileURLToPath(new URL('../conformance/', import.meta.url));
const read = (path: string): Json => JSON.parse(readFileSync(`${FOLDER}${path}`, 'utf8')) as Json;

/** The register in which every rule is silent. */
export const BASE = read('base.json');

/** Every case by rule. */
export const CASES: ReadonlyMap<string, readonly ConformanceCase[]> = new Map(
  readdirSync(`${FOLDER}rules`).map((file) => {
    const { rule, cases } = read(`rules/${file}`) as { rule: string; cases: ConformanceCase[] };
    return [rule, cases];
  }),
);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON merge patch (RFC 7396); the text `__null__` stands for a null that is to be kept. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (patch === '__null__') return null;
  if (!isObject(patch)) return patch;
  const merged: Json = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) Reflect.deleteProperty(merged, key);
    else merged[key] = mergePatch(merged[key], value);
  }
  return merged;
}

interface CalendarJson {
  version: string;
  closedOn: string[];
  workedOn: string[];
  provisionalYears: number[];
}

const next = (on: string): string =>
  new Date(Date.parse(`${on}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

function isWorked(calendar: CalendarJson, on: string): boolean {
  const weekday = new Date(`${on}T00:00:00Z`).getUTCDay();
  return (
    (weekday !== 0 && weekday !== 6 && !calendar.closedOn.includes(on)) ||
    calendar.workedOn.includes(on)
  );
}

function calendarFrom(calendar: CalendarJson): CalendarView {
  return {
    version: calendar.version,
    isWorkingDay: (on) => isWorked(calendar, on),
    isProvisional: (on) => calendar.provisionalYears.includes(Number(on.slice(0, 4))),
    addDays: (on, count, unit) => {
      let day = on;
      for (let left = count; left > 0;) {
        day = next(day);
        if (unit === 'day' || isWorked(calendar, day)) left -= 1;
      }
      return day;
    },
  };
}

/** What a case asks to be validated. */
export function inputOf(patch: Json): { input: ValidationInput; options: ValidationOptions } {
  const data = mergePatch(BASE, patch) as Json;
  const input = {
    register: registerFromJson(data['register'] as Json),
    timelines: new Map(Object.entries(data['timelines'] as Record<string, TimelineView>)),
    asOf: data['asOf'] as string,
    calendar: calendarFrom(data['calendar'] as CalendarJson),
    sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex'),
  };
  return { input, options: data['options'] as ValidationOptions };
}
