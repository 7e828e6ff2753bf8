/** What a file of the readers is given: words, lists and tables of words, and patterns. */
export type Words = readonly unknown[];

/** Where the build puts the words of the readers. */
const WORDS = '/pages/words.deflate';

/** The words of one file, and its patterns, each with its place among them. */
type Written = readonly [unknown[], readonly (readonly [number, string, string])[]];

function wordsOf([words, patterns]: Written): Words {
  for (const [at, source, flags] of patterns) words[at] = new RegExp(source, flags);
  return words;
}

/**
 * Reads the words of the readers as the build wrote them: those of each file in turn.
 *
 * @example
 * const [first] = await inflateWords(file); // the words of the first file
 */
export async function inflateWords(file: ReadableStream<BufferSource>): Promise<readonly Words[]> {
  const json = file.pipeThrough(new DecompressionStream('deflate-raw'));
  const files = (await new Response(json).json()) as readonly Written[];
  return files.map(wordsOf);
}

let inflated: Promise<readonly Words[]> | null = null;

/** The words of the readers, fetched once; whoever will need them soon may ask before they are needed. */
export function inflatedWords(): Promise<readonly Words[]> {
  inflated ??= fetch(WORDS).then(({ body }) => inflateWords(body ?? new ReadableStream()));
  return inflated;
}
