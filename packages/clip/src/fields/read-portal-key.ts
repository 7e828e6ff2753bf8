import { attributeOf } from '../rendering/attribute-of';
import type { PageSources } from '../page/page-sources';
import type { FieldReading } from './field-reading';

const ANY_KEY = [
  /-(\d{6,})\.(?:html?|htm|chn|aspx|vnp|epi|amp|tpo|vov|ldo)(?:$|[?#])/u,
  /[?&](?:id|ItemID|newsid|articleId|IDNews|idtin|p)=([^&#]{1,60})/iu,
  /[-/](\d{5,})(?:\.\p{L}{2,5})?\/?(?:$|[?#])/u,
];

function reading(value: string | null, from: string | null): FieldReading {
  return { value, from, sureness: value === null ? 'doubtful' : 'likely', alternatives: [] };
}

const ON_BODY = /(?:^|\s)(?:postid|page-id)-(\d{1,12})(?:\s|$)/u;
const IN_SHORT_ADDRESS = /[?&]p=(\d{1,12})/u;

function attribute(element: Element | null | undefined, name: string): string {
  return attributeOf(element, name) ?? '';
}

/** WordPress writes the key on the body and in the short address. */
function wordpressKey({ page, family }: PageSources): string | null {
  if (family?.family.id !== 'wordpress') return null;
  const short = page.linkTags.find((link) => attributeOf(link, 'rel') === 'shortlink');
  const onBody = ON_BODY.exec(attribute(page.document.body, 'class'));
  return onBody?.[1] ?? IN_SHORT_ADDRESS.exec(attribute(short, 'href'))?.[1] ?? null;
}

/**
 * The key by which the portal knows the article: from its address, or where the family keeps it.
 * @example readPortalKey(sources, 'https://haiphong.gov.vn/tin-tuc/hoi-nghi-754321.html').value // => '754321'
 */
export function readPortalKey(sources: PageSources, address: string | null): FieldReading {
  const key = wordpressKey(sources);
  if (key !== null) return reading(key, 'family:wordpress');
  const patterns = [...(sources.family?.family.keys ?? []), ...ANY_KEY];
  for (const url of [sources.url, address]) {
    const found =
      url === null
        ? undefined
        : patterns.map((pattern) => pattern.exec(url)?.[1]).find((group) => group !== undefined);
    if (found) return reading(found, `address:${sources.family?.family.id ?? 'any'}`);
  }
  return reading(null, null);
}
