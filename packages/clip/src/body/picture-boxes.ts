import type { PageBlock, PageModel } from '../page/page-model';
import { tagOf } from '../rendering/tag-roles';

const MOST_BOXES = 5;
const MAX_IN_BOX = 250;
const WHOLE_PAGE = /^(?:html|body|form)$/u;

/** What the elements of a page hold, each looked at once: they are the same for most of its blocks. */
class Boxes {
  readonly #letters = new Map<Element, number>();
  readonly #pictures = new Map<Element, boolean>();

  /** How long the words of an element are, white space not counted: of what is longer than a caption, only that it is. */
  lettersOf(element: Element): number {
    const known = this.#letters.get(element);
    if (known !== undefined) return known;
    const words = (element.textContent ?? '').slice(0, 8 * MAX_IN_BOX).replace(/\s+/gu, '');
    this.#letters.set(element, words.length);
    return words.length;
  }

  holdsPicture(element: Element): boolean {
    const known = this.#pictures.get(element) ?? element.querySelector('img, amp-img') !== null;
    this.#pictures.set(element, known);
    return known;
  }
}

/** By the reading of a page: it may have changed when it is read again. */
const BOXES = new WeakMap<PageModel, Boxes>();

function boxesOf(page: PageModel): Boxes {
  const boxes = BOXES.get(page) ?? new Boxes();
  BOXES.set(page, boxes);
  return boxes;
}

/**
 * Whether a block stands in a box that holds a picture and one short line and nothing else: a table, or elements around both.
 * @example isInPictureBox(block, page) // => true
 */
export function isInPictureBox({ linked, place, raw }: PageBlock, page: PageModel): boolean {
  if (raw.length > MAX_IN_BOX || linked > 0 || /^(?:p|li|h[1-6])$/u.test(place.tags[1] ?? ''))
    return false;
  const known = boxesOf(page);
  const boxes = place.ancestors.slice(0, MOST_BOXES);
  const outermost = boxes.at(-1);
  if (!outermost || !known.holdsPicture(outermost)) return false;
  const words = raw.replace(/\s+/gu, '').length;
  const end = boxes.findIndex((box) => WHOLE_PAGE.test(tagOf(box)) || known.lettersOf(box) > words);
  const around = end < 0 ? boxes : boxes.slice(0, end);
  return around.some((box) => tagOf(box) !== 'p' && known.holdsPicture(box));
}
