import { findNamed } from '../page/named-elements';
import { isFurniture } from '../body/is-furniture';
import type { PageBlock } from '../page/page-model';
import type { PageSources } from '../page/page-sources';
import { stringsOf, typesOf, type LinkedDataNode } from '../sources/json-ld';
import { firstMeta } from '../sources/meta-tags';
import { agree, type Candidate, type FieldReading } from './field-reading';
import { oneLine, plainWords } from './plain-words';

const CRUMBS = ['.breadcrumb', '.breadcrumbs', '#breadcrumb', '.bread-crumb', '.duongdan', '.path'];
const BETWEEN = /\s*[»›>/|]\s*/u;

function crumbNames(node: LinkedDataNode): string[] {
  const items = node['itemListElement'];
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: Record<string, unknown> | null) =>
    stringsOf(item?.['name'] ?? item?.['item']),
  );
}

function fromBreadcrumbs({ page, linkedData }: PageSources, title: string): Candidate[] {
  const list = linkedData.find((node) => typesOf(node).includes('BreadcrumbList'));
  const shown = findNamed(page.named, CRUMBS)[0];
  const links = shown
    ? [...shown.querySelectorAll('a, li')].map((element) => oneLine(element.textContent ?? ''))
    : [];
  const trails = [
    { names: list ? crumbNames(list) : [], from: 'json-ld:breadcrumbs', weight: 2 },
    {
      names: links.filter((name) => !BETWEEN.test(name)),
      from: 'visible:breadcrumbs',
      weight: 1.5,
    },
  ];
  return trails.flatMap(({ names, from, weight }) => {
    const value = names.map(oneLine).findLast((name) => isSection(name, title));
    return value ? [{ value, from, weight }] : [];
  });
}

function isSection(name: string, title: string): boolean {
  const words = plainWords(name);
  return (
    words !== '' &&
    name.length <= 80 &&
    words !== plainWords(title) &&
    !/^(?:trang chủ|home|startseite)$/u.test(words)
  );
}

const ABOVE_TITLE = 3;
const MAX_LINKS = 5;
const MAX_WORDS = 8;

/** A link alone on the line above the title: the section, or the way to it. */
function fromLineAbove(
  { page }: PageSources,
  title: string,
  titleIndex: number | null,
): Candidate[] {
  if (titleIndex === null) return [];
  const near = page.blocks.slice(Math.max(0, titleIndex - ABOVE_TITLE), titleIndex);
  const line = near.findLast((block) => !isFurniture(block));
  if (!line || line.links > MAX_LINKS || line.linked < line.raw.replace(MARKS, '').length * 0.8)
    return [];
  if (isMenuItem(line)) return [];
  const links = [...line.element.querySelectorAll('a')];
  if (links.length !== line.links) return [];
  const names = links.map((link) => oneLine(link.textContent ?? ''));
  const value = names.findLast((name) => isSection(name, title));
  return value !== undefined && value.split(' ').length <= MAX_WORDS
    ? [{ value, from: 'visible:above-title', weight: 1 }]
    : [];
}

const MARKS = /[\s»›>/|]/gu;

function isMenuItem({ place }: PageBlock): boolean {
  return place.tag === 'li' && (place.ancestors[1]?.children.length ?? 0) > MAX_LINKS;
}

/**
 * The section of the portal the article stands in.
 * @example readSection(sources, title).value // => 'Tin tức - Sự kiện'
 */
export function readSection(
  sources: PageSources,
  title: string,
  titleIndex: number | null = null,
): FieldReading {
  const meta = firstMeta(sources.metas, ['article:section', 'section', 'parsely-section']);
  const linked = stringsOf(sources.articles[0]?.['articleSection'])[0];
  const candidates: Candidate[] = [
    ...(linked ? [{ value: oneLine(linked), from: 'json-ld:articleSection', weight: 2 }] : []),
    ...(meta ? [{ value: oneLine(meta), from: 'meta:article:section', weight: 2 }] : []),
    ...fromBreadcrumbs(sources, title),
    ...fromLineAbove(sources, title, titleIndex),
  ];
  return agree(candidates, { keyOf: plainWords });
}
