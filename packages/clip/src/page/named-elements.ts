import { attributeOf } from '../rendering/attribute-of';
/** Elements by `.class` token and `#id`, in the order of the page. */
export type NamedElements = ReadonlyMap<string, readonly Element[]>;

const MAX_TOKENS = 30;
const MAX_ELEMENTS = 500;

function put(named: Map<string, Element[]>, key: string, element: Element): void {
  const list = named.get(key);
  if (!list) named.set(key, [element]);
  else if (list.length < MAX_ELEMENTS) list.push(element);
}

/**
 * Notes an element under its class tokens and its id; of `ctl00_PlaceHolderMain_lblTitle` also `#lblTitle`.
 * @example indexNames(element, named) // named.get('.detail-content') => [element]
 */
export function indexNames(element: Element, named: Map<string, Element[]>): void {
  const tokens = attributeOf(element, 'class')?.split(/\s+/u, MAX_TOKENS) ?? [];
  for (const token of tokens) if (token !== '') put(named, `.${token}`, element);
  const id = attributeOf(element, 'id');
  if (!id) return;
  put(named, `#${id}`, element);
  const last = id.split(/[_$]/u).at(-1);
  if (last && last !== id) put(named, `#${last}`, element);
}

/**
 * The first elements under the first of these names that the page has.
 * @example findNamed(page.named, ['.detail-content', '.entry-content']) // => [element]
 */
export function findNamed(named: NamedElements, names: readonly string[]): readonly Element[] {
  for (const name of names) {
    const elements = named.get(name);
    if (elements) return elements;
  }
  return [];
}

/**
 * All elements under these names; a name may ask for an attribute: `.box[type=RelatedOneNews]`.
 * @example allNamed(page.named, ['.share', '.box[type=RelatedOneNews]']).size // => 3
 */
export function allNamed(named: NamedElements, names: readonly string[]): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const name of names) {
    const [, key = name, attribute, value] = /^([^[]+)\[([\w-]+)=([^\]]*)\]$/u.exec(name) ?? [];
    for (const element of named.get(key) ?? []) {
      if (attribute === undefined || attributeOf(element, attribute) === value) found.add(element);
    }
  }
  return found;
}
