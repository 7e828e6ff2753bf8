import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSampleArticle, type SampleArticle } from './sample-article.js';

/** Everything the sample portal serves, read once at start. */
export interface Samples {
  /** Newest first. */
  readonly articles: readonly SampleArticle[];
  /** Style sheets, pictures and the one script, by file name. */
  readonly assets: ReadonlyMap<string, string>;
}

/**
 * Finds the package's `samples` folder from any file inside the package, so that the same code
 * works from `src` under test and from the bundled `dist`.
 *
 * @param from - a folder inside the package
 * @returns the absolute path of `samples`
 * @throws Error with code `SAMPLES_MISSING` when no folder above holds `samples/articles`
 * @example
 * findSamplesFolder('/opt/register/dist') // => '/opt/register/samples'
 */
export function findSamplesFolder(from: string): string {
  const candidate = join(from, 'samples');
  if (existsSync(join(candidate, 'articles'))) return candidate;
  const parent = dirname(from);
  if (parent === from) {
    throw Object.assign(new Error('The folder samples/articles is missing from the package.'), {
      code: 'SAMPLES_MISSING',
    });
  }
  return findSamplesFolder(parent);
}

function readArticle(folder: string, slug: string): SampleArticle {
  const card: unknown = JSON.parse(readFileSync(join(folder, `${slug}.json`), 'utf8'));
  return createSampleArticle(card, readFileSync(join(folder, `${slug}.txt`), 'utf8'));
}

function readArticles(folder: string): SampleArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readArticle(folder, name.slice(0, -'.json'.length)))
    .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt));
}

/**
 * Reads the articles and the assets from disk.
 *
 * @param folder - the `samples` folder; by default the one of this package
 * @returns the articles, newest first, and the assets by name
 * @throws Error with code `SAMPLES_MISSING` when the package lacks its samples, ZodError when a card is malformed
 * @example
 * loadSamples().articles.length // => 3
 */
export function loadSamples(
  folder = findSamplesFolder(dirname(fileURLToPath(import.meta.url))),
): Samples {
  const assets = join(folder, 'assets');
  const contents = readdirSync(assets).map((name): [string, string] => [
    name,
    readFileSync(join(assets, name), 'utf8'),
  ]);
  return { articles: readArticles(join(folder, 'articles')), assets: new Map(contents) };
}
