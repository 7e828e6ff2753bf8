import { countRuns, countTraits, UnitTrait, WORD_TRAITS } from '../fields/unit-traits';
import type { PageBlock } from '../page/page-model';
import { wordsOfBlock } from '../page/words-of-block';
import type { ElementTraits } from './element-traits';
import type { ElementSize, MeasuredBlock, PageMeasure } from './page-measure';

/** What a feature may look at besides the block itself. */
export interface FeatureContext {
  readonly measure: PageMeasure;
  readonly titleWords: string;
  /** Index of the block that shows the title; null when none does. */
  readonly titleIndex: number | null;
  /** The body as the page's linked data has it, as plain words; empty when it has none. */
  readonly declaredBody: string;
}

/** One thing measured on a block. The weights learnt for it stand in `weights.ts` under its name. */
export interface Feature {
  readonly name: string;
  /** Whether the two blocks before and the two after are looked at too. */
  readonly withNeighbours: boolean;
  readonly of: (measured: MeasuredBlock, context: FeatureContext) => number;
}

const FAR = 12;
/** Shares of letters are taken from the beginning of a block, counts from a little more of it. */
const SAMPLE = 400;
const LONG_SAMPLE = 6_000;

function distance(
  traits: readonly ElementTraits[],
  holds: (one: ElementTraits) => boolean,
  reach = FAR,
): number {
  const last = Math.min(reach, traits.length);
  for (let index = 0; index < last; index += 1) {
    const one = traits[index];
    if (one && holds(one)) return index;
  }
  return reach;
}

function isInside(traits: readonly ElementTraits[], tag: string, reach = Infinity): number {
  return traits.some((one, index) => index < reach && one.tag === tag) ? 1 : 0;
}

/** A form around most of the page is how WebForms makes pages, and says nothing. */
function isInsideForm({ block, traits }: MeasuredBlock, { measure }: FeatureContext): number {
  const isForm = (element: Element, at: number): boolean =>
    traits[at]?.tag === 'form' && (measure.sizes.get(element)?.text ?? 0) < measure.total / 2;
  return block.place.ancestors.some(isForm) ? 1 : 0;
}

function share(text: string, trait: number): number {
  return countTraits(text, trait, SAMPLE) / Math.min(SAMPLE, text.length);
}

function count(text: string, pattern: RegExp, most = 10): number {
  return Math.min(most, text.slice(0, LONG_SAMPLE).match(pattern)?.length ?? 0);
}

/**
 * The words of a text, of a long one those of its beginning.
 * @example wordCount('Hội nghị, sáng nay') // => 4
 */
export function wordCount(text: string): number {
  return countRuns(text, WORD_TRAITS | UnitTrait.underscore, LONG_SAMPLE);
}

/** Where the way from the block upwards meets the way from the page's centre upwards. */
function meeting(
  { block }: MeasuredBlock,
  { measure }: FeatureContext,
): { up: number; down: number } {
  const down = block.place.ancestors.findIndex((element) => measure.centre.has(element));
  const element = down < 0 ? undefined : block.place.ancestors[down];
  const up = element === undefined ? Infinity : (measure.centre.get(element) ?? Infinity);
  return { up: Math.min(15, up), down: Math.min(15, down < 0 ? 99 : down) };
}

function sizeAbove(
  { block }: MeasuredBlock,
  { measure }: FeatureContext,
  steps: number,
): ElementSize {
  const element = block.place.ancestors[steps];
  return (element && measure.sizes.get(element)) ?? { text: 0, linked: 0, promise: 0 };
}

function linkShareAbove(measured: MeasuredBlock, context: FeatureContext, steps: number): number {
  const { text, linked } = sizeAbove(measured, context, steps);
  return linked / (text || 1);
}

function afterTitle({ block }: MeasuredBlock, { titleIndex }: FeatureContext): number {
  return titleIndex === null ? 0 : Math.max(-30, Math.min(60, block.index - titleIndex));
}

const ENDS_SENTENCE = /[.!?…:;”"»)。！？؟۔।]\s*$/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
const FURNITURE_WORDS =
  /^(?:by |von |par |por |di |written |author|published|updated|share|advert|related|read more|read also|also read|copyright|©|sign up|subscribe|follow|tác giả|nguồn:|tin liên quan|xem thêm|bài viết liên quan|chia sẻ|bình luận|lượt xem|in trang|in bài|gửi email|quay lại|các tin|tin khác|tin cùng|từ khóa|đánh giá)/iu;

type Measure = Feature['of'];

function feature(name: string, of: Measure): Feature {
  return { name, withNeighbours: false, of };
}

function withNeighbours(name: string, of: Measure): Feature {
  return { name, withNeighbours: true, of };
}

function ofRaw(read: (raw: string, block: PageBlock) => number): Measure {
  return ({ block }) => read(block.raw, block);
}

const OWN_TAGS = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'li',
  'div',
  'td',
  'tr',
  'blockquote',
  'pre',
  'section',
  'span',
  'header',
  'label',
  'article',
  'ul',
];

/** All features, in the order in which the weights are given. */
export const FEATURES: readonly Feature[] = [
  withNeighbours(
    'words',
    ofRaw((raw) => Math.log1p(wordCount(raw))),
  ),
  withNeighbours(
    'link-share',
    ofRaw((raw, { linked }) => linked / raw.length),
  ),
  withNeighbours(
    'ends-sentence',
    ofRaw((raw) => (ENDS_SENTENCE.test(raw) ? 1 : 0)),
  ),
  withNeighbours('above-centre', (measured, context) => meeting(measured, context).up),
  withNeighbours('below-meeting', (measured, context) => meeting(measured, context).down),
  withNeighbours('alike', ({ alike }) => alike),
  withNeighbours('furniture', ({ traits }) => distance(traits, ({ isFurniture }) => isFurniture)),
  withNeighbours('elsewhere', ({ traits }) => distance(traits, ({ isElsewhere }) => isElsewhere)),
  feature(
    'links',
    ofRaw((_, { links }) => Math.min(10, links)),
  ),
  feature(
    'all-link',
    ofRaw((raw, { linked }) => (linked > raw.length * 0.9 ? 1 : 0)),
  ),
  feature(
    'sentences',
    ofRaw((raw) => count(raw, /[.!?。؟۔।]\s/gu)),
  ),
  feature(
    'commas',
    ofRaw((raw) => count(raw, /[,，、،]/gu)),
  ),
  feature(
    'emphasis',
    ofRaw((raw, { emphasised }) => emphasised / raw.length),
  ),
  feature(
    'pictures',
    ofRaw((_, { pictures }) => Math.min(3, pictures)),
  ),
  feature(
    'digits',
    ofRaw((raw) => share(raw, UnitTrait.digit)),
  ),
  feature(
    'capitals',
    ofRaw((raw) => share(raw, UnitTrait.capital)),
  ),
  feature('body-name', ({ traits }) => distance(traits, ({ isBody }) => isBody)),
  feature('caption-name', ({ traits }) => distance(traits, ({ isCaption }) => isCaption, 4)),
  feature('article-distance', ({ traits }) => distance(traits, ({ tag }) => tag === 'article', 20)),
  ...['article', 'main', 'nav', 'footer', 'header', 'aside', 'figure'].map((tag) =>
    feature(`in-${tag}`, ({ traits }) => isInside(traits, tag)),
  ),
  feature('in-form', isInsideForm),
  ...['li', 'table', 'blockquote'].map((tag) =>
    feature(`near-${tag}`, ({ traits }) => isInside(traits, tag, 6)),
  ),
  ...OWN_TAGS.map((tag) => feature(`is-${tag}`, ({ block }) => (block.place.tag === tag ? 1 : 0))),
  feature('declared', ({ block }, { declaredBody }) => (isDeclared(block, declaredBody) ? 1 : 0)),
  feature('not-declared', ({ block }, { declaredBody }) =>
    declaredBody !== '' && !isDeclared(block, declaredBody) ? 1 : 0,
  ),
  feature('place', ({ block }, { measure }) => block.index / measure.measured.length),
  feature('after-title', afterTitle),
  feature('before-title', (measured, context) => (afterTitle(measured, context) < 0 ? 1 : 0)),
  feature('is-title', ({ block }, { titleWords }) => (saysTitle(block, titleWords) ? 1 : 0)),
  feature('depth', ({ traits }) => traits.length),
  feature(
    'date',
    ofRaw((raw) => (raw.length < 80 && YEAR.test(raw) ? 1 : 0)),
  ),
  feature(
    'furniture-words',
    ofRaw((raw) => (FURNITURE_WORDS.test(raw) ? 1 : 0)),
  ),
  feature('parent-links', (measured, context) => linkShareAbove(measured, context, 1)),
  feature('grandparent-links', (measured, context) => linkShareAbove(measured, context, 2)),
  feature(
    'parent-share',
    (measured, context) => sizeAbove(measured, context, 1).text / context.measure.total,
  ),
  feature(
    'grandparent-share',
    (measured, context) => sizeAbove(measured, context, 2).text / context.measure.total,
  ),
];

/** Only a block of about the title's length is looked at word by word. */
function saysTitle(block: PageBlock, titleWords: string): boolean {
  const { raw } = block;
  const isLikeLong =
    raw.length <= 2 * titleWords.length + 20 && 2 * raw.length + 20 >= titleWords.length;
  return isLikeLong && wordsOfBlock(block) === titleWords;
}

function isDeclared(block: PageBlock, declaredBody: string): boolean {
  if (declaredBody === '') return false;
  const words = wordsOfBlock(block);
  return words !== '' && declaredBody.includes(words);
}
