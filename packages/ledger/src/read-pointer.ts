const unescape = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');

/** One step of a pointer as RFC 6901 writes it. */
export const pointerStep = (key: string | number): string =>
  `/${typeof key === 'number' ? key : key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/**
 * The value at an RFC 6901 pointer, or undefined where there is none.
 *
 * @example
 * readPointer({ data: [{ a: 1 }] }, '/data/0/a'); // => 1
 */
export function readPointer(root: unknown, pointer: string): unknown {
  if (pointer === '') return root;
  if (!pointer.startsWith('/')) return undefined;
  let value = root;
  for (const token of pointer.slice(1).split('/')) {
    const key = unescape(token);
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
