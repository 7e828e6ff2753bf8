/** One object of a page's linked data, its keys as written. */
export type LinkedDataNode = Readonly<Record<string, unknown>>;

const MAX_SCRIPT = 2_000_000;
const MAX_NODES = 5_000;
const WRAPPING =
  /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/gu;

function isNode(value: unknown): value is LinkedDataNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Line ends and tabs inside strings are the commonest fault of hand-made linked data. */
function parseLeniently(source: string): unknown {
  const text = source.replace(WRAPPING, '').trim();
  for (const attempt of [
    text,
    text.replace(/[\u0000-\u001F]+/gu, ' '),
    text.replace(/,(\s*[}\]])/gu, '$1'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      continue;
    }
  }
  return null;
}

function collect(root: unknown): LinkedDataNode[] {
  const found: LinkedDataNode[] = [];
  const waiting: unknown[] = [root];
  for (let at = 0; at < waiting.length && waiting.length < MAX_NODES; at += 1) {
    const value = waiting[at];
    if (Array.isArray(value)) waiting.push(...value.slice(0, MAX_NODES));
    else if (isNode(value)) {
      found.push(value);
      waiting.push(...Object.values(value).filter((inner) => typeof inner === 'object'));
    }
  }
  return found;
}

/**
 * All objects of a page's `application/ld+json` scripts, outer ones first; a script that cannot be read is passed over.
 * @example readJsonLd(page.dataScripts)[0]?.['@type'] // => 'NewsArticle'
 */
export function readJsonLd(scripts: readonly Element[]): LinkedDataNode[] {
  return scripts.flatMap((script) => {
    const source = script.textContent ?? '';
    return source.length > MAX_SCRIPT ? [] : collect(parseLeniently(source));
  });
}

/**
 * The types of an object, without the vocabulary's address.
 * @example typesOf({ '@type': ['http://schema.org/NewsArticle'] }) // => ['NewsArticle']
 */
export function typesOf(node: LinkedDataNode): string[] {
  const type = node['@type'];
  const list: unknown[] = Array.isArray(type) ? type : [type];
  return list
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/^.*[/:#]/u, ''));
}

/**
 * The strings a property holds: a string, the `name` of an object, or a list of them.
 * @example stringsOf([{ name: 'Nguyễn Văn An' }, 'Trần Thị Bình']) // => ['Nguyễn Văn An', 'Trần Thị Bình']
 */
export function stringsOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list
    .slice(0, 50)
    .map((item) =>
      isNode(item) ? (item['name'] ?? item['@value'] ?? item['url'] ?? item['@id']) : item,
    )
    .flatMap((item: unknown) => (Array.isArray(item) ? (item as unknown[]) : [item]))
    .filter((item) => typeof item === 'string' && item.trim() !== '') as string[];
}

const ARTICLE_TYPE = /(?:Article|Posting|Report|Recipe|Review|HowTo)$/u;
const PAGE_TYPE = /(?:WebPage|ItemPage|AboutPage|FAQPage)$/u;

/**
 * The objects that describe the article, the likeliest first: articles before pages, fuller before emptier.
 * @example articleNodes(readJsonLd(page.dataScripts))[0]?.['headline'] // => 'Hội nghị đối thoại'
 */
export function articleNodes(nodes: readonly LinkedDataNode[]): LinkedDataNode[] {
  const weight = (node: LinkedDataNode): number => {
    const types = typesOf(node);
    const kind = types.some((type) => ARTICLE_TYPE.test(type))
      ? 10
      : types.some((type) => PAGE_TYPE.test(type))
        ? 1
        : 0;
    if (kind === 0) return 0;
    return (
      kind +
      ['headline', 'datePublished', 'author', 'articleBody'].filter(
        (key) => node[key] !== undefined,
      ).length
    );
  };
  return nodes
    .map((node) => ({ node, weight: weight(node) }))
    .filter((item) => item.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map((item) => item.node);
}
