/** Words of one page are few, some thousand; more than that are forgotten together. */
const MOST_WORDS = 4096;
/** UTF-16 units: longer words are rare, and an engine may keep the whole page alive for a part of it. */
const LONGEST = 12;

/**
 * The same function, which remembers what it said of short words: the rules of change and the neighbours of a
 * quotation ask for the forms of the same few hundred words thousands of times.
 *
 * @example
 * rememberWords((word) => word.toLowerCase())('Sở'); // => 'sở'
 */
export function rememberWords<T>(formOf: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return formOf(word);
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const form = formOf(word);
    if (known.size === MOST_WORDS) known.clear();
    known.set(word, form);
    return form;
  };
}
