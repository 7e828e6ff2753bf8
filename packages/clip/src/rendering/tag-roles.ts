import { attributeOf } from './attribute-of';
/** Elements that start and end a paragraph of their own when a page is rendered. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre ' +
    'search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose content is never part of the words a reader sees. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  (
    'audio base button canvas datalist embed iframe input link map math meta meter noscript ' +
    'object optgroup option output param progress script select source style svg template textarea ' +
    'title track video'
  ).split(' '),
);

const STAND_INS = ['fallback', 'placeholder'] as const;
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/**
 * The lower-case name of an element, also in documents that keep names in upper case.
 * @example tagOf(document.body) // => 'body'
 */
export function tagOf(element: Element): string {
  return element.localName.toLowerCase();
}

/** Found by search in the page, or sent by a streaming server that shows it with a script. */
function isShownByScript(element: Element): boolean {
  return (
    attributeOf(element, 'hidden') === 'until-found' ||
    /^S:/u.test(attributeOf(element, 'id') ?? '')
  );
}

/** What an AMP element shows only until it has loaded, or where the browser cannot. */
function standsIn(element: Element): boolean {
  if (element.parentElement?.localName.startsWith('amp-') !== true) return false;
  return STAND_INS.some((attribute) => element.getAttribute(attribute) !== null);
}

/**
 * Whether an element is hidden by its own markup: the `hidden` attribute or an inline style.
 * @example isHiddenByMarkup(paragraph) // => false
 */
export function isHiddenByMarkup(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null) return !isShownByScript(element);
  if (standsIn(element)) return true;
  const style = attributeOf(element, 'style');
  return style !== null && HIDING_STYLE.test(style);
}
