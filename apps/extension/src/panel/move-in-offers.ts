import type { KeyPress } from './key-of-press';

/** A list of offers under a field: how many there are, and which one the keys stand on (-1 for none). */
export interface OfferList {
  readonly isOpen: boolean;
  readonly count: number;
  readonly active: number;
}

/** What a key does to a list of offers: the list changes, one is chosen, or the key belongs to the field. */
export type OfferMove = Pick<OfferList, 'isOpen' | 'active'> | { readonly choose: number } | null;

function step({ isOpen, count, active }: OfferList, by: 1 | -1): OfferMove {
  if (count === 0) return null;
  if (!isOpen) return { isOpen: true, active: by === 1 ? 0 : count - 1 };
  const next = active + by;
  return { isOpen: true, active: next >= count ? 0 : next < 0 ? count - 1 : next };
}

/**
 * Reads a key in a field with offers, after the combobox pattern of ARIA 1.2: arrows move, Enter chooses, Escape closes;
 * keys of a composition (Telex, VNI) and everything else belong to the field.
 *
 * @example
 * moveInOffers({ key: 'ArrowDown', isComposing: false, keyCode: 40 }, { isOpen: true, count: 3, active: 2 }); // => { isOpen: true, active: 0 }
 */
export function moveInOffers(
  press: Pick<KeyPress, 'key' | 'isComposing' | 'keyCode'>,
  list: OfferList,
): OfferMove {
  if (press.isComposing || press.keyCode === 229) return null;
  if (press.key === 'ArrowDown') return step(list, 1);
  if (press.key === 'ArrowUp') return step(list, -1);
  if (!list.isOpen) return null;
  if (press.key === 'Escape') return { isOpen: false, active: -1 };
  return press.key === 'Enter' && list.active >= 0 ? { choose: list.active } : null;
}
