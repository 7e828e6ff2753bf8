import type { PlaceInPage } from '../page/place-in-page';

const REGIONS: readonly { region: string; tags: readonly string[]; name: RegExp }[] = [
  {
    region: 'comments',
    tags: [],
    name: /(?:^|[\s_-])(?:comments?|disqus|binhluan|binh-luan|ykien)(?:$|[\s_-])/u,
  },
  {
    region: 'related',
    tags: [],
    name: /(?:^|[\s_-])(?:related|recommend\p{L}*|tinlienquan|tin-lien-quan|tinkhac|tin-khac|xemthem|more)(?:$|[\s_-])/u,
  },
  {
    region: 'navigation',
    tags: ['nav'],
    name: /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|mainmenu)(?:$|[\s_-])/u,
  },
  { region: 'footer', tags: ['footer'], name: /(?:^|[\s_-])(?:footer|copyright)(?:$|[\s_-])/u },
  { region: 'header', tags: ['header'], name: /(?:^|[\s_-])(?:header|topbar|banner)(?:$|[\s_-])/u },
  {
    region: 'side-column',
    tags: ['aside'],
    name: /(?:^|[\s_-])(?:sidebar|aside|right|left|cot-phai|widget)(?:$|[\s_-])/u,
  },
];

/**
 * Which part of a page something stands in, in one word.
 * @example regionOf(block.place) // => 'navigation'
 */
export function regionOf(place: PlaceInPage): string {
  for (const [index, tag] of place.tags.entries()) {
    const region = REGIONS.find(
      ({ tags, name }) =>
        tags.includes(tag) ||
        (tag !== 'body' && tag !== 'html' && name.test(place.names[index] ?? '')),
    );
    if (region) return region.region;
  }
  return 'beside-body';
}
