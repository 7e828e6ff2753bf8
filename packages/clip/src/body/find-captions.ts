import { attributeOf } from '../rendering/attribute-of';
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

/** Set in the middle, or emphasised as a whole without being a sentence: sentences are emphasised in the body too. */
function isSetApart({ element, emphasised, raw }: PageBlock): boolean {
  const style = `${attributeOf(element, 'style') ?? ''} ${attributeOf(element, 'align') ?? ''} ${attributeOf(element.parentElement, 'style') ?? ''}`;
  if (/center/iu.test(style)) return true;
  return emphasised >= raw.length * 0.9 && !ENDS_SENTENCE.test(raw.slice(-8));
}

/** A short line set apart directly under a picture. */
function isUnderPicture(block: PageBlock): boolean {
  return (
    block.pictures > 0 &&
    block.raw.length <= 250 &&
    isSetApart(block) &&
    block.place.tag !== 'tr' &&
    !/^h[1-6]$/u.test(block.place.tag)
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
    isNamedCaption(block) ||
    isInTableCaption(block) ||
    isCredited(block) ||
    isWithin(block, named) ||
    isUnderPicture(block);
  return new Set(blocks.filter(isCaption).map(({ index }) => index));
}
