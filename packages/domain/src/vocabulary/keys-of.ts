/**
 * The keys of a vocabulary, in order, with their exact types.
 *
 * @example
 * keysOf([{ key: 'a' }, { key: 'b' }] as const); // => ['a', 'b']
 */
export function keysOf<const Terms extends readonly { readonly key: string }[]>(
  terms: Terms,
): [Terms[number]['key'], ...Terms[number]['key'][]] {
  return terms.map((term) => term.key) as [Terms[number]['key'], ...Terms[number]['key'][]];
}
