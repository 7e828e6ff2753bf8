import { isFurniture } from './is-furniture';
import { isInPictureBox } from './picture-boxes';
import { attributeOf } from '../rendering/attribute-of';
import { tagOf } from '../rendering/tag-roles';
import { findNamed } from '../page/named-elements';
import { isWithin, type PageBlock } from '../page/page-model';
import type { PageSources } from '../page/page-sources';

const CAPTION_NAME =
  /(?:^|[\s_-])(?:caption|captions|figcaption|wp-caption-text|photocms_caption|videocms_caption|chuthich|chu-thich|chu_thich|img-desc|image-desc|photo-credit|image-credit|ms-rteimagecaption)(?:$|[\s_-])/u;
const CREDIT =
  /(?:^|[\s.(–-])(?:Ảnh|Ảnh minh họa|Nguồn ảnh|Ảnh và bài|Đồ họa|Video|Clip)\s?:\s?[^.:;!?]{2,60}\.?\)?$/u;
const MAX_CAPTION = 450;
const NEAR = 4;

function isNamedCaption({ place }: PageBlock): boolean {
  return place.tags
    .slice(0, NEAR)
    .some((tag, index) => tag === 'figcaption' || CAPTION_NAME.test(place.names[index] ?? ''));
}

function isInTableCaption({ place }: PageBlock): boolean {
  return place.tags[0] === 'caption';
}

/** "… Ảnh: Cổng TTĐT thành phố" under a picture, or alone where the pictures were lost. */
function isCredited({ raw }: PageBlock): boolean {
  return raw.length <= MAX_CAPTION && CREDIT.test(raw.normalize('NFC').trim());
}

const ENDS_SENTENCE = /[.!?:…][”"’')\]]?\s*$/u;

/** Right under a picture this is short for a caption. */
const SHORT_NAME = /(?:^|[\s_-])(?:cap|cpt|chu-?thich[a-z]{0,6})(?:$|[\s_-])/u;
const CENTRED = /(?:^|\s)(?:(?:has-|ql-)?(?:text-)?(?:align-)?center|rtecenter)(?:$|\s)/u;

/** Set in the middle, or emphasised as a whole without being a sentence: sentences are emphasised in the body too. */
function isSetApart({ element, emphasised, raw }: PageBlock): boolean {
  const style = `${attributeOf(element, 'style') ?? ''} ${attributeOf(element, 'align') ?? ''} ${attributeOf(element.parentElement, 'style') ?? ''}`;
  if (/center/iu.test(style) || CENTRED.test(attributeOf(element, 'class') ?? '')) return true;
  return emphasised >= raw.length * 0.9 && !ENDS_SENTENCE.test(raw.slice(-8));
}

/** A short line set apart directly under a picture. */
function isUnderPicture(block: PageBlock): boolean {
  return (
    block.pictures > 0 &&
    block.raw.length <= 250 &&
    (isSetApart(block) || SHORT_NAME.test(block.place.names[0] ?? '')) &&
    block.place.tag !== 'tr' &&
    !/^h[1-6]$/u.test(block.place.tag)
  );
}

const WHOLE_PAGE = /^(?:html|body|form)$/u;
const ABOVE_BODY = 4;

/**
 * Captions of a picture that stands above the first words of the body, in what holds them.
 * @example captionsAbove(sources, chosen).length // => 1
 */
export function captionsAbove(
  { family, page }: PageSources,
  [first]: readonly PageBlock[],
): PageBlock[] {
  if (!first) return [];
  const named = new Set(family ? findNamed(page.named, family.family.captions) : []);
  const hosts = first.place.ancestors
    .slice(1, ABOVE_BODY)
    .filter((host) => !WHOLE_PAGE.test(tagOf(host)));
  return page.blocks
    .slice(Math.max(0, first.index - ABOVE_BODY), first.index)
    .filter((block) => hosts.some((host) => block.place.ancestors.includes(host)))
    .filter(
      (block) => isNamedCaption(block) || isWithin(block, named) || isInPictureBox(block, page),
    );
}

/**
 * Which blocks are captions of pictures: by name, by "Ảnh: …" at their end, or by standing centred under a picture.
 * @example findCaptions(sources, page.blocks).has(14) // => true
 */
export function findCaptions(
  { family, page }: PageSources,
  blocks: readonly PageBlock[],
): ReadonlySet<number> {
  const named = new Set(family ? findNamed(page.named, family.family.captions) : []);
  const isCaption = (block: PageBlock): boolean =>
    !isFurniture(block) &&
    (isNamedCaption(block) ||
      isInTableCaption(block) ||
      isCredited(block) ||
      isWithin(block, named) ||
      isUnderPicture(block) ||
      isInPictureBox(block, page));
  return new Set(blocks.filter(isCaption).map(({ index }) => index));
}
