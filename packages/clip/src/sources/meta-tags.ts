import { attributeOf } from '../rendering/attribute-of';
/** The contents of a page's meta tags by lower-case name, property or itemprop, in the order of the page. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const KEYS = ['property', 'name', 'itemprop', 'http-equiv'] as const;
const MAX_CONTENT = 20_000;

/**
 * Reads the meta tags of a page.
 * @example readMetaTags(page.metas).get('og:title') // => ['Hội nghị đối thoại']
 */
export function readMetaTags(metas: readonly Element[]): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of metas) {
    const content = (attributeOf(meta, 'content') ?? '').slice(0, MAX_CONTENT).trim();
    const keys = KEYS.map((attribute) => attributeOf(meta, attribute)?.trim().toLowerCase()).filter(
      (key) => key,
    );
    if (content === '') continue;
    for (const key of new Set(keys)) if (key) tags.set(key, [...(tags.get(key) ?? []), content]);
  }
  return tags;
}

/**
 * The first content of the first of these names that the page has.
 * @example firstMeta(tags, ['og:title', 'twitter:title']) // => 'Hội nghị đối thoại'
 */
export function firstMeta(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return null;
}
