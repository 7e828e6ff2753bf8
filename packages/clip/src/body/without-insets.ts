import { plainWords } from '../fields/plain-words';
import type { PageBlock } from '../page/page-model';
import { attributeOf } from '../rendering/attribute-of';
import { tagOf } from '../rendering/tag-roles';

const LINK_SHARE = 0.9;
const MAX_LINE = 200;
/** A link of the same words so often is a button below each part of the article: "Buy", "Directions", "Đặt mua". */
const OFTEN = 3;
/** How papers in other languages than Vietnamese lead to another article between two paragraphs. */
const OTHER_ARTICLE =
  /^\P{L}{0,4}(?:read (?:more|also|next)|also read|see also|related(?: articles?| posts?| reading)?|more from|up next|you (?:may|might) also (?:like|enjoy)|check out|don['’]t miss|recommended|(?:à )?lire aussi|lesen sie auch|mehr zum thema|lees ook|leia (?:também|mais)|lea también|leggi anche|les også|läs också|читайте также|czytaj (?:także|też))\s?[:|–-]?\s/iu;

/** A line that is a link and nothing else; a heading may be one. */
function isLink({ linked, place, raw }: PageBlock): boolean {
  return (
    raw.length <= MAX_LINE && linked >= raw.length * LINK_SHARE && !/^h[1-6]$/u.test(place.tag)
  );
}

/** A line of a list of contents: it leads to a place in the same page. */
function isOfContents(block: PageBlock): boolean {
  if (!isLink(block)) return false;
  const around = [...block.inline, ...block.place.ancestors];
  const anchor = around.find((element) => tagOf(element) === 'a');
  return /^#./u.test(attributeOf(anchor, 'href') ?? '');
}

function leadsToOther({ linked, raw }: PageBlock): boolean {
  const label = raw.length > 2 * MAX_LINE ? undefined : OTHER_ARTICLE.exec(raw)?.[0];
  return label !== undefined && linked >= (raw.length - label.length) * LINK_SHARE;
}

/** What is written beside a box to tick or a field to fill in; old pages use labels for plain words too. */
function isOfField({ inline, place }: PageBlock): boolean {
  const label = [...inline, ...place.ancestors].find((element) => tagOf(element) === 'label');
  if (!label) return false;
  return attributeOf(label, 'for') !== null || label.querySelector('input') !== null;
}

const FEW = 12;
const CHOICES = 'input[type=radio],input[type=checkbox]';

/** Counted step by step: some parsers list all children of an element each time they are asked for. */
function hasFewChildren(element: Element): boolean {
  let child = element.firstElementChild;
  for (let count = 0; child && count < FEW; count += 1) child = child.nextElementSibling;
  return child === null;
}

/** The question above a few boxes to tick. */
function isOfPoll({ element }: PageBlock): boolean {
  const box = element.parentElement;
  if (!box || !hasFewChildren(box) || box.querySelector(CHOICES) === null) return false;
  return (box.textContent ?? '').length <= 2 * MAX_LINE;
}

/** The links that say the same again and again. */
function repeatedLinks(chosen: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const byWords = new Map<string, PageBlock[]>();
  for (const block of chosen.filter(isLink)) {
    const words = plainWords(block.raw);
    const alike = byWords.get(words) ?? [];
    alike.push(block);
    byWords.set(words, alike);
  }
  return new Set([...byWords.values()].filter(({ length }) => length >= OFTEN).flat());
}

function formOf({ place: { ancestors, tags } }: PageBlock): Element | undefined {
  return ancestors[tags.indexOf('form')];
}

/** What asks the reader to subscribe or to write; a form that holds most of the words is how WebForms makes pages. */
function formsAmong(chosen: readonly PageBlock[]): ReadonlySet<Element> {
  const sizes = new Map<Element, number>();
  let total = 0;
  for (const block of chosen) {
    const form = formOf(block);
    total += block.raw.length;
    if (form) sizes.set(form, (sizes.get(form) ?? 0) + block.raw.length);
  }
  return new Set([...sizes].filter(([, size]) => size < total / 2).map(([form]) => form));
}

/**
 * The chosen blocks without what pages put between the paragraphs: the list of the article's own headings, links to
 * other articles, the same link again and again, forms that ask for an address.
 * @example withoutInsets(chosen).length // => 18
 */
export function withoutInsets(chosen: readonly PageBlock[]): readonly PageBlock[] {
  const repeated = repeatedLinks(chosen);
  const forms = formsAmong(chosen);
  const isInset = (block: PageBlock): boolean => {
    const form = formOf(block);
    return (
      repeated.has(block) ||
      isOfContents(block) ||
      leadsToOther(block) ||
      isOfField(block) ||
      isOfPoll(block) ||
      (form !== undefined && forms.has(form))
    );
  };
  const left = chosen.filter((block) => !isInset(block));
  return left.length > 0 ? left : chosen;
}
