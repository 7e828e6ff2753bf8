import { isPlainObject } from './is-plain-object';
import { LedgerError } from './ledger-error';

/** Deeper values are refused: no event needs them, and they would exhaust the stack. */
export const MAX_DEPTH = 200;

const ANY_SURROGATE = /[\uD800-\uDFFF]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Whether a text holds half of a surrogate pair, which no UTF-8 file can carry.
 *
 * @example
 * hasLoneSurrogate('Hải Phòng'); // => false
 */
export function hasLoneSurrogate(text: string): boolean {
  return ANY_SURROGATE.test(text) && LONE_SURROGATE.test(text);
}

function refuse(what: string): never {
  throw new LedgerError('not-canonical-json', `Canonical JSON cannot hold ${what}.`);
}

function text(value: string): string {
  return hasLoneSurrogate(value) ? refuse('a lone surrogate') : JSON.stringify(value);
}

function numeral(value: number): string {
  return Number.isFinite(value) ? JSON.stringify(value) : refuse('a number that is not finite');
}

function list(values: readonly unknown[], depth: number): string {
  let out = '[';
  for (let index = 0; index < values.length; index += 1)
    out += (index === 0 ? '' : ',') + write(values[index], depth + 1);
  return `${out}]`;
}

function record(value: object, depth: number): string {
  if (!isPlainObject(value)) refuse('an instance of a class');
  let out = '{';
  // The default order of sort() is that of UTF-16 code units, as RFC 8785 section 3.2.3 asks.
  for (const key of Object.keys(value).sort())
    out += `${out.length === 1 ? '' : ','}${text(key)}:${write((value as Record<string, unknown>)[key], depth + 1)}`;
  return `${out}}`;
}

function write(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH) refuse(`more than ${MAX_DEPTH} levels`);
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return numeral(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') refuse(`a value of type ${typeof value}`);
  return Array.isArray(value) ? list(value, depth) : record(value, depth);
}

/**
 * Writes a value as canonical JSON (RFC 8785): sorted keys, no white space, one way to write each text and number.
 *
 * @throws LedgerError `not-canonical-json` for what JSON cannot hold: undefined, a lone surrogate, infinity, instances of classes, more than 200 levels.
 * @example
 * canonicalise({ b: 1, a: ['đ', 0.5] }); // => '{"a":["đ",0.5],"b":1}'
 */
export function canonicalise(value: unknown): string {
  return write(value, 0);
}
