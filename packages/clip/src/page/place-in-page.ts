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
 * The names by which a page's author calls an element, in lower case.
 * @example nameOf(element) // => 'article-body content'
 */
export function nameOf(element: Element): string {
  return NAMING.map((attribute) => element.getAttribute(attribute) ?? '')
    .filter((name) => name !== '')
    .join(' ')
    .slice(0, MAX_NAME)
    .toLowerCase();
}

/**
 * What an element stands in; elements with the same parent share the work through `known`.
 * @example placeOf(paragraph, new Map()).tags // => ['p', 'div', 'article', 'main', 'body', 'html']
 */
export function placeOf(element: Element, known: Map<Element, PlaceInPage>): PlaceInPage {
  const before = known.get(element);
  if (before) return before;
  const parent = element.parentElement;
  const outer = parent && known.get(parent);
  const place = outer ? inside(element, outer) : climb(element);
  known.set(element, place);
  if (parent && !outer) known.set(parent, climb(parent));
  return place;
}

function inside(element: Element, outer: PlaceInPage): PlaceInPage {
  const tag = tagOf(element);
  return {
    tag,
    ancestors: [element, ...outer.ancestors].slice(0, MAX_ANCESTORS),
    tags: [tag, ...outer.tags].slice(0, MAX_ANCESTORS),
    names: [nameOf(element), ...outer.names].slice(0, MAX_ANCESTORS),
  };
}

function climb(element: Element): PlaceInPage {
  const ancestors: Element[] = [];
  for (
    let at: Element | null = element;
    at && ancestors.length < MAX_ANCESTORS;
    at = at.parentElement
  )
    ancestors.push(at);
  const tags = ancestors.map(tagOf);
  return { tag: tags[0] ?? '', ancestors, tags, names: ancestors.map(nameOf) };
}
