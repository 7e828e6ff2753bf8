import { isFurniture } from './is-furniture';
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

const MOST_BOXES = 5;
const MAX_IN_BOX = 250;
const WHOLE_PAGE = /^(?:html|body|form)$/u;

const LETTERS = new WeakMap<Element, number>();

/** How long the words of an element are, white space not counted: of what is longer than a caption, only that it is. */
function lettersOf(element: Element): number {
  const known = LETTERS.get(element);
  if (known !== undefined) return known;
  const words = (element.textContent ?? '').slice(0, 8 * MAX_IN_BOX).replace(/\s+/gu, '');
  LETTERS.set(element, words.length);
  return words.length;
}

const HELD_PICTURES = new WeakMap<Element, boolean>();

/** Whether an element holds a picture; the boxes of a page are the same for most of its blocks. */
function holdsPicture(element: Element): boolean {
  const known = HELD_PICTURES.get(element);
  if (known !== undefined) return known;
  const holds = element.querySelector('img, amp-img') !== null;
  HELD_PICTURES.set(element, holds);
  return holds;
}

/** A box that holds a picture and one short line and nothing else: a table, or elements around both. */
function isInPictureBox({ linked, place, raw }: PageBlock): boolean {
  if (raw.length > MAX_IN_BOX || linked > 0 || /^(?:p|li|h[1-6])$/u.test(place.tags[1] ?? ''))
    return false;
  const boxes = place.ancestors.slice(0, MOST_BOXES);
  const outermost = boxes.at(-1);
  if (!outermost || !holdsPicture(outermost)) return false;
  const words = raw.replace(/\s+/gu, '').length;
  const end = boxes.findIndex((box) => WHOLE_PAGE.test(tagOf(box)) || lettersOf(box) > words);
  const around = end < 0 ? boxes : boxes.slice(0, end);
  return around.some((box) => tagOf(box) !== 'p' && holdsPicture(box));
}

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
    .filter((block) => isNamedCaption(block) || isWithin(block, named) || isInPictureBox(block));
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
      isInPictureBox(block));
  return new Set(blocks.filter(isCaption).map(({ index }) => index));
}
