import { foldForSearch } from '../text/fold-for-search';
import { findAgencies, type AgencyMatch, type AgencyOptions } from './find-agencies';

/** A body suggested while its name is typed. */
export interface AgencySuggestion {
  name: string;
  /** The body whose work it has taken over; null where it is the one that was asked for. */
  insteadOf: string | null;
  /** The body that has taken over its work; null where it still stands. */
  goneInto: string | null;
}

/** What is known when a body is asked for. */
export interface SuggestOptions extends AgencyOptions {
  /** Bodies that the office names already; they come first. */
  known?: readonly string[];
}

const MOST = 8;
const MIN_LETTERS = 2;

const plainSuggestion = (name: string): AgencySuggestion => ({
  name,
  insteadOf: null,
  goneInto: null,
});

/** A body that was merged away comes after the one that has taken over. */
function suggestionsOf({ name, valid, successor }: AgencyMatch): AgencySuggestion[] {
  if (valid || successor === null) return [plainSuggestion(name)];
  return [
    { name: successor.name, insteadOf: name, goneInto: null },
    { name, insteadOf: null, goneInto: successor.name },
  ];
}

function knownSuggestions(typed: string, known: readonly string[]): AgencySuggestion[] {
  const words = foldForSearch(typed).split(' ');
  return known
    .filter((name) => {
      const folded = ` ${foldForSearch(name)}`;
      return words.every((word) => folded.includes(` ${word}`));
    })
    .map(plainSuggestion);
}

/**
 * At most eight bodies for what is typed so far, those the office names already first; a body that was merged away comes
 * after the one that has taken over, each saying which. Nothing for a single letter, nor what is there already.
 *
 * @example
 * suggestAgencies('so giao duc')[0]?.name; // => 'Sở Giáo dục và Đào tạo'
 */
export function suggestAgencies(typed: string, options: SuggestOptions = {}): AgencySuggestion[] {
  const wanted = typed.normalize('NFC').trim();
  if (wanted.length < MIN_LETTERS) return [];
  const { known = [] } = options;
  const found = findAgencies(wanted, options).flatMap(suggestionsOf);
  const all = [...found, ...knownSuggestions(wanted, known)];
  const isKnown = ({ name }: AgencySuggestion): boolean => known.includes(name);
  const ordered = [...all.filter(isKnown), ...all.filter((one) => !isKnown(one))];
  const names = new Set<string>();
  return ordered
    .filter(({ name }) => name !== wanted && !names.has(name) && Boolean(names.add(name)))
    .slice(0, MOST);
}
