import { MAX_DEPTH, canonicalise } from './canonicalise';

function sortedKeys(value: object, depth: number): boolean {
  let previous = '';
  for (const key in value) {
    if (key < previous) return false;
    previous = key;
    const member = (value as Record<string, unknown>)[key];
    if (typeof member === 'object' && member !== null && !isSorted(member, depth + 1)) return false;
  }
  return true;
}

function isSorted(value: object, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  if (!Array.isArray(value)) return sortedKeys(value, depth);
  for (const member of value)
    if (typeof member === 'object' && member !== null && !isSorted(member as object, depth + 1))
      return false;
  return true;
}

function equalsCanonical(line: string, parsed: object): boolean {
  try {
    return canonicalise(parsed) === line;
  } catch {
    return false;
  }
}

/**
 * Whether a line is the canonical form (RFC 8785) of the value that was parsed from it.
 * The engine's own serialiser writes texts and numbers as RFC 8785 does, so usually only the order of keys is left to check;
 * keys that look like integers, and escaped surrogates, take the long way.
 *
 * @example
 * isCanonicalLine('{"b":1,"a":2}', { b: 1, a: 2 }); // => false
 */
export function isCanonicalLine(line: string, parsed: object): boolean {
  if (!line.includes('\\ud') && isSorted(parsed, 0) && JSON.stringify(parsed) === line) return true;
  return equalsCanonical(line, parsed);
}
