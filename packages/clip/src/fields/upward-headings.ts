import { attributeOf } from '../rendering/attribute-of';
import { oneLine } from './plain-words';

const MAX_HEADINGS = 3;

/** Where the link leads that is all a heading says; null when it says more or leads nowhere. */
function addressOfWhole(heading: Element, url: string): string | null {
  const link = heading.querySelector('a');
  const isWhole =
    link !== null && oneLine(link.textContent ?? '') === oneLine(heading.textContent ?? '');
  const address = isWhole ? (attributeOf(link, 'href') ?? '') : '';
  return address !== '' && URL.canParse(address, url) ? new URL(address, url).href : null;
}

function leadsUp(address: string | null, here: string): boolean {
  const [there = ''] = address?.split('#') ?? [];
  return there !== '' && there !== here.split('#')[0] && here.startsWith(there);
}

/**
 * What first-level headings say that lead up to a page above this one: the site's name, not the article's title.
 * @example upwardHeadings(page.headings, 'https://example.vn/vi/tin/1.html') // => ['UBND huyện Phú Mậu']
 */
export function upwardHeadings(headings: readonly Element[], url: string | null): string[] {
  if (!url || !URL.canParse(url)) return [];
  const here = new URL(url).href;
  return headings
    .filter((heading) => heading.localName === 'h1')
    .slice(0, MAX_HEADINGS)
    .filter((heading) => leadsUp(addressOfWhole(heading, url), here))
    .map((heading) => oneLine(heading.textContent ?? ''));
}
