import { CENTRAL_AGENCIES, HAI_PHONG_AGENCIES } from '@camket/domain/data';
import { findAgencies, foldForSearch, type AgencyMatch } from '@camket/text';

/** A body offered while its name is typed. */
export interface AgencyOffer {
  readonly name: string;
  /** The body whose work it has taken over; null where it is the one that was asked for. */
  readonly insteadOf: string | null;
  /** The body that has taken over its work; null where it still stands. */
  readonly goneInto: string | null;
}

/** What is known when a body is asked for. */
export interface OfferContext {
  /** Bodies that the office names already; they are offered first. */
  readonly known: readonly string[];
  /** The article's words; a province's own bodies are offered where they name it. */
  readonly text: string;
  /** Day on which the body should stand, `YYYY-MM-DD` in Viet Nam; null for today. */
  readonly on: string | null;
}

const DIRECTORIES = [HAI_PHONG_AGENCIES];
const MOST = 8;
const MIN_LETTERS = 2;

const plainOffer = (name: string): AgencyOffer => ({ name, insteadOf: null, goneInto: null });

/** A body that was merged away is offered after the one that has taken over. */
function offersOf({ name, valid, successor }: AgencyMatch): AgencyOffer[] {
  if (valid || successor === null) return [plainOffer(name)];
  return [
    { name: successor.name, insteadOf: name, goneInto: null },
    { name, insteadOf: null, goneInto: successor.name },
  ];
}

function knownOffers(typed: string, known: readonly string[]): AgencyOffer[] {
  const words = foldForSearch(typed).split(' ');
  return known
    .filter((name) => {
      const folded = ` ${foldForSearch(name)}`;
      return words.every((word) => folded.includes(` ${word}`));
    })
    .map(plainOffer);
}

/**
 * Bodies for what is typed, with or without accents, short forms included; one that was merged away offers its successor.
 *
 * @example
 * offerAgencies('so giao duc', { known: [], text: '', on: null })[0]?.name; // => 'Sở Giáo dục và Đào tạo'
 */
export function offerAgencies(typed: string, context: OfferContext): AgencyOffer[] {
  const wanted = typed.normalize('NFC').trim();
  if (wanted.length < MIN_LETTERS) return [];
  const named = DIRECTORIES.filter(({ name }) => context.text.includes(name));
  const matches = findAgencies(wanted, { on: context.on, registry: [...named, CENTRAL_AGENCIES] });
  const offers = [...matches.flatMap(offersOf), ...knownOffers(wanted, context.known)];
  const isKnown = ({ name }: AgencyOffer) => context.known.includes(name);
  const ordered = [...offers.filter(isKnown), ...offers.filter((offer) => !isKnown(offer))];
  const names = new Set<string>();
  return ordered
    .filter(({ name }) => name !== wanted && !names.has(name) && Boolean(names.add(name)))
    .slice(0, MOST);
}
