/** Nesting beyond this is refused, so that no reader runs out of stack. */
export const MAX_DEPTH = 64;

/** Why a value is refused, and where (RFC 6901). */
export interface Refusal {
  readonly path: string;
  readonly problem: 'too_deep' | 'dangerous_key' | 'lone_surrogate' | 'nul' | 'not_a_number';
}

const LONE_SURROGATE = /\p{Cs}/u;
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype']);

const step = (path: string, key: string): string =>
  `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

function refusedText(text: string, path: string): Refusal | null {
  if (text.includes('\u0000')) return { path, problem: 'nul' };
  return LONE_SURROGATE.test(text) ? { path, problem: 'lone_surrogate' } : null;
}

function refusedKey(key: string, path: string): Refusal | null {
  return DANGEROUS.has(key)
    ? { path: step(path, key), problem: 'dangerous_key' }
    : refusedText(key, path);
}

function refusedObject(value: object, path: string, depth: number): Refusal | null {
  for (const key of Object.keys(value)) {
    const part = (value as Record<string, unknown>)[key];
    const refusal = refusedKey(key, path) ?? locateRefusal(part, step(path, key), depth + 1);
    if (refusal) return refusal;
  }
  return null;
}

/** `isWellFormed` is ES2024: asked where the engine has it, since it is much faster than a pattern. */
function isCleanText(text: string): boolean {
  const { isWellFormed } = text as { isWellFormed?: () => boolean };
  const isPaired = isWellFormed ? isWellFormed.call(text) : !LONE_SURROGATE.test(text);
  return isPaired && !text.includes('\u0000');
}

function isCleanObject(value: object, depth: number): boolean {
  for (const key in value) {
    if (DANGEROUS.has(key) || !isCleanText(key)) return false;
    if (!isClean((value as Record<string, unknown>)[key], depth)) return false;
  }
  return true;
}

/** Whether nothing is to be refused; builds no paths, since nearly every value is clean. */
function isClean(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return isCleanText(value);
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= MAX_DEPTH) return false;
  if (!Array.isArray(value)) return isCleanObject(value, depth + 1);
  for (const part of value) if (!isClean(part, depth + 1)) return false;
  return true;
}

/**
 * The first thing in a JSON value that no reader of ours accepts: deep nesting, dangerous keys, NUL, lone surrogates.
 *
 * @example
 * findRefusal({ a: 'x\u0000' }); // => { path: '/a', problem: 'nul' }
 */
export function findRefusal(value: unknown): Refusal | null {
  return isClean(value, 0) ? null : locateRefusal(value, '', 0);
}

function locateRefusal(value: unknown, path: string, depth: number): Refusal | null {
  if (typeof value === 'string') return refusedText(value, path);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? null : { path, problem: 'not_a_number' };
  }
  if (typeof value !== 'object' || value === null) return null;
  return depth >= MAX_DEPTH ? { path, problem: 'too_deep' } : refusedObject(value, path, depth);
}
