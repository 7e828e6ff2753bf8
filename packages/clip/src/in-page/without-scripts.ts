const OPENING = /<(script|style|svg)(?=[\s/>])/giu;
const LINKED_DATA = 'ld+json';
/** How much of an opening tag is looked at for what kind of script it is. */
const MAX_TAG = 400;

/**
 * A serialised page without scripts, styles and drawings; linked data stays. Linear also where a page opens what it
 * never closes.
 * @example withoutScripts('<p>Một<script>a()</script></p>') // => '<p>Một</p>'
 */
export function withoutScripts(html: string): string {
  const kept: string[] = [];
  const neverClosed = new Set<string>();
  let from = 0;
  for (const { tag, at } of openingsOf(html)) {
    if (at < from || neverClosed.has(tag)) continue;
    if (html.slice(at, tagEnd(html, at)).includes(LINKED_DATA)) continue;
    const closing = `</${tag}>`;
    const end = html.indexOf(closing, at);
    if (end < 0) neverClosed.add(tag);
    else {
      kept.push(html.slice(from, at));
      from = end + closing.length;
    }
  }
  return kept.join('') + html.slice(from);
}

function* openingsOf(html: string): Generator<{ tag: string; at: number }> {
  for (const match of html.matchAll(OPENING))
    yield { tag: (match[1] ?? '').toLowerCase(), at: match.index };
}

function tagEnd(html: string, at: number): number {
  const length = html.slice(at, at + MAX_TAG).indexOf('>');
  return at + (length < 0 ? MAX_TAG : length);
}
