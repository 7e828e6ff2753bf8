import type { PlaceInPage } from './place-in-page';

const ASIDE_TAGS = new Set(['nav', 'footer', 'aside']);
const ASIDE_NAME =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|mainmenu|topmenu|footer|foot|sidebar|aside|breadcrumbs?|related|recommend(?:ed|ations)?|comments?|disqus|cookies?|newsletter|tinlienquan|tin-lien-quan|tinkhac|tin-khac|xemnhieu|most-read|popular|trending|topbar|copyright)(?:$|[\s_-])/u;
/** Some themes call the column with the article "sidebar-1". */
const COLUMN_NAME = /(?:^|[\s_-])(?:sidebar|aside)(?:$|[\s_-])/u;
const WHOLE_PAGE = new Set(['html', 'body', 'form', 'main', 'article']);

const KNOWN = new WeakMap<Element, boolean>();

function holdsArticle(column: Element | undefined): boolean {
  if (!column) return false;
  const known = KNOWN.get(column) ?? column.querySelector('h1') !== null;
  KNOWN.set(column, known);
  return known;
}

/**
 * Whether something stands in a part of the page that is not the article: navigation, footer, side column, related news.
 * @example isAside(block.place) // => false
 */
export function isAside(place: PlaceInPage): boolean {
  return place.tags.some((tag, index) => {
    if (tag === 'footer' && place.tags.includes('article', index)) return false;
    if (ASIDE_TAGS.has(tag)) return true;
    const name = place.names[index] ?? '';
    if (WHOLE_PAGE.has(tag) || !ASIDE_NAME.test(name)) return false;
    return !COLUMN_NAME.test(name) || !holdsArticle(place.ancestors[index]);
  });
}
