import type { Region } from './compare-region';
import type { PageWords } from './page-words';

/** Twice as many slots as words of nearly all quotations; longer ones get a table of their own. */
const SLOTS = 1 << 11;

/** A set of words that is emptied by counting on. */
interface WordSlots {
  readonly keys: Int32Array;
  /** The turn in which each slot was filled, negative once its word was met. */
  readonly turns: Int32Array;
}

const slotsFor = (size: number): WordSlots => ({
  keys: new Int32Array(size),
  turns: new Int32Array(size),
});

let kept: WordSlots | undefined;
let turn = 0;

/**
 * The share of the different words of a quotation that stand in a region, in whatever order.
 *
 * @example
 * heldShare(wordsOf('sẽ bố trí'), wordsOf('bố trí vốn'), { from: 0, to: 3 }); // => 0.6666666666666666
 */
export function heldShare(exact: PageWords, page: PageWords, { from, to }: Region): number {
  const slots = exact.count * 2 <= SLOTS ? (kept ??= slotsFor(SLOTS)) : slotsFor(sizeFor(exact));
  turn += 1;
  const wanted = fill(slots, exact);
  let held = 0;
  for (let at = from; at < to; at += 1) {
    const slot = slotOf(slots, page.folded[at] ?? 0);
    if (slots.turns[slot] !== turn) continue;
    slots.turns[slot] = -turn;
    held += 1;
  }
  return wanted === 0 ? 1 : held / wanted;
}

/** Fills the slots with the words of a quotation; answers how many different ones there are. */
function fill(slots: WordSlots, { count, folded }: PageWords): number {
  let wanted = 0;
  for (let at = 0; at < count; at += 1) {
    const slot = slotOf(slots, folded[at] ?? 0);
    if (slots.turns[slot] === turn) continue;
    slots.keys[slot] = folded[at] ?? 0;
    slots.turns[slot] = turn;
    wanted += 1;
  }
  return wanted;
}

const sizeFor = ({ count }: PageWords): number => 1 << (Math.ceil(Math.log2(count + 1)) + 1);

/** The slot of a word, or the empty one where it would stand. */
function slotOf({ keys, turns }: WordSlots, key: number): number {
  const mask = keys.length - 1;
  let slot = key & mask;
  while (Math.abs(turns[slot] ?? 0) === turn && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
