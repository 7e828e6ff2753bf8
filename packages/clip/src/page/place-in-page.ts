import { tagOf } from '../rendering/tag-roles';

/** What a block stands in: its tag and the names around it, innermost first. */
export interface PlaceInPage {
  /** Lower-case tag of the block's own element. */
  readonly tag: string;
  /** The element itself and its ancestors, innermost first, at most `MAX_ANCESTORS`. */
  readonly ancestors: readonly Element[];
  /** Their lower-case tags, in the same order. */
  readonly tags: readonly string[];
  /** Their lower-case `class`, `id`, `role` and `itemprop` in one string each, in the same order. */
  readonly names: readonly string[];
}

const MAX_ANCESTORS = 60;
const NAMING = ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid'] as const;
const MAX_NAME = 300;

/**
 * The names by which a page's author calls an element, in lower case; a custom element is named by its tag.
 * @example nameOf(element) // => 'article-body content'
 */
export function nameOf(element: Element): string {
  const tag = element.localName;
  return [tag.includes('-') ? tag : '', ...NAMING.map((name) => element.getAttribute(name) ?? '')]
    .filter((name) => name !== '')
    .join(' ')
    .slice(0, MAX_NAME)
    .toLowerCase();
}

/** The ancestors not yet known, outermost first, and the place of the first known one above them. */
function unknownAbove(
  element: Element,
  known: ReadonlyMap<Element, PlaceInPage>,
): [Element[], PlaceInPage | null] {
  const unknown: Element[] = [];
  let at: Element | null = element;
  while (at && !known.has(at)) {
    unknown.push(at);
    at = at.parentElement;
  }
  return [unknown.slice(0, 4 * MAX_ANCESTORS).reverse(), (at && known.get(at)) ?? null];
}

function inside(element: Element, outer: PlaceInPage | null): PlaceInPage {
  const tag = tagOf(element);
  const name = nameOf(element);
  if (!outer) return { tag, ancestors: [element], tags: [tag], names: [name] };
  return {
    tag,
    ancestors: [element, ...outer.ancestors.slice(0, MAX_ANCESTORS - 1)],
    tags: [tag, ...outer.tags.slice(0, MAX_ANCESTORS - 1)],
    names: [name, ...outer.names.slice(0, MAX_ANCESTORS - 1)],
  };
}

/**
 * What an element stands in; elements with a common ancestor share the work through `known`.
 * @example placeOf(paragraph, new Map()).tags // => ['p', 'div', 'article', 'main', 'body', 'html']
 */
export function placeOf(element: Element, known: Map<Element, PlaceInPage>): PlaceInPage {
  const [unknown, outermost] = unknownAbove(element, known);
  let place = outermost;
  for (const one of unknown) {
    place = inside(one, place);
    known.set(one, place);
  }
  return place ?? inside(element, null);
}
