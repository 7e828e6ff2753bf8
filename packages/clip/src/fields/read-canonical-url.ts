import { attributeOf } from '../rendering/attribute-of';
import type { PageSources } from '../page/page-sources';
import { webAddress } from '../page/web-address';
import { firstMeta } from '../sources/meta-tags';
import { canonicaliseUrl } from '../sameness/canonicalise-url';
import { agree, type Candidate, type FieldReading } from './field-reading';

/** An address without a scheme that the page's own could not complete names no page. */
function fullAddress(address: string, base: string | null): string | null {
  const named = webAddress(address, base);
  return named !== null && URL.canParse(named) ? named : null;
}

/** A canonical address that names the portal's front page does not name the article. */
function namesArticle(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname !== '/' || search !== '';
}

/**
 * The address by which the page wants to be known, absolute where it can be made so.
 * @example readCanonicalUrl(sources).value // => 'https://haiphong.gov.vn/tin-tuc/hoi-nghi-754321.html'
 */
export function readCanonicalUrl({ page, metas, url }: PageSources): FieldReading {
  const link = page.linkTags.find((tag) =>
    /(?:^|\s)canonical(?:\s|$)/iu.test(attributeOf(tag, 'rel') ?? ''),
  );
  const declared = [
    { value: attributeOf(link, 'href') ?? null, from: 'link:canonical', weight: 3 },
    { value: firstMeta(metas, ['og:url']), from: 'meta:og:url', weight: 2 },
    { value: url, from: 'address', weight: 1 },
  ];
  const candidates = declared.flatMap(({ value, from, weight }): Candidate[] => {
    const full = value === null ? null : fullAddress(value, url);
    return full !== null && namesArticle(full) ? [{ value: full, from, weight }] : [];
  });
  return agree(candidates, { keyOf: canonicaliseUrl });
}
