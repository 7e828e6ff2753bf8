import { CENTRAL_AGENCIES, HAI_PHONG_AGENCIES } from '@camket/domain/data';
import { namedAgencies, type Register } from '@camket/ledger';
import { suggestAgencies, type AgencySuggestion } from '@camket/text';

/** What is known when a body is asked for. */
export interface OfferContext {
  /** The register; the bodies it names already are offered first. */
  readonly register: Register | null;
  /** The article's words; a province's own bodies are offered where they name it. */
  readonly text: string;
  /** Day on which the body should stand, `YYYY-MM-DD` in Viet Nam; null for today. */
  readonly on: string | null;
}

const DIRECTORIES = [HAI_PHONG_AGENCIES];

/**
 * Bodies for what is typed, with or without accents, short forms included; one that was merged away offers its successor.
 *
 * @example
 * offerAgencies('so giao duc', { register: null, text: '', on: null })[0]?.name; // => 'Sở Giáo dục và Đào tạo'
 */
export function offerAgencies(
  typed: string,
  { register, text, on }: OfferContext,
): readonly Readonly<AgencySuggestion>[] {
  const named = DIRECTORIES.filter(({ name }) => text.includes(name));
  const known = register ? namedAgencies(register) : [];
  return suggestAgencies(typed, { known, on, registry: [...named, CENTRAL_AGENCIES] });
}
