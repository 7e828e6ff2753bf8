import { goneResult, isAnchored, type AnchorQuote, type AnchorResult } from './anchor-result';
import type { Steps } from '../slices/run-in-slices';
import { canonicalWord } from './canonical-word';
import { wordsOf } from './page-words';

interface Claim {
  readonly quote: AnchorQuote;
  readonly start: number;
  readonly end: number;
}

/**
 * A place where one quotation stands unchanged is not another's changed place: what merely resembles
 * a quotation that was taken out is not passed off as it. A step is one quotation.
 *
 * @example
 * drainSteps(refusingSteps([], [])); // => []
 */
export function* refusingSteps(
  quotes: readonly AnchorQuote[],
  results: readonly AnchorResult[],
): Steps<AnchorResult[]> {
  const claims = new Claims(claimsOf(quotes, results));
  const kept: AnchorResult[] = [];
  for (const [at, result] of results.entries()) {
    kept.push(isRefused(claims, quotes[at], result) ? goneResult() : result);
    yield undefined;
  }
  return kept;
}

function isRefused(
  claims: Claims,
  quote: AnchorQuote | undefined,
  { end, start, state }: AnchorResult,
): boolean {
  if (!quote || !state.endsWith('-changed') || start === null || end === null) return false;
  const own = { quote, start, end };
  return claims.overlapping(own).some((claim) => isRival(claim, own));
}

function claimsOf(quotes: readonly AnchorQuote[], results: readonly AnchorResult[]): Claim[] {
  const claims: Claim[] = [];
  results.forEach(({ end, start, state }, at) => {
    const quote = quotes[at];
    if (quote && isAnchored(state) && start !== null && end !== null)
      claims.push({ quote, start, end });
  });
  return claims;
}

/** The claims of a page by their places. */
class Claims {
  readonly #sorted: readonly Claim[];
  /** How far this claim, or any before it, reaches. */
  readonly #reach: readonly number[];

  constructor(claims: readonly Claim[]) {
    this.#sorted = [...claims].sort((one, other) => one.start - other.start);
    let reach = 0;
    this.#reach = this.#sorted.map(({ end }) => (reach = Math.max(reach, end)));
  }

  /** Those that cover most of a place, or lie within it. */
  overlapping({ start, end }: Claim): Claim[] {
    const found: Claim[] = [];
    for (let at = this.#startingBefore(end) - 1; at >= 0; at -= 1) {
      const claim = this.#sorted[at];
      if (!claim || (this.#reach[at] ?? 0) <= start) break;
      const length = Math.min(claim.end, end) - Math.max(claim.start, start);
      if (length > 0.6 * (end - start) || length >= claim.end - claim.start) found.push(claim);
    }
    return found;
  }

  #startingBefore(place: number): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.start ?? Infinity) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Neither did the two overlap where they were taken from, nor does the one hold the other's words. */
function isRival(claim: Claim, own: Claim): boolean {
  const overlapped = claim.quote.start < own.quote.end && own.quote.start < claim.quote.end;
  return !overlapped && !wordsIn(own.quote.exact).includes(wordsIn(claim.quote.exact));
}

function wordsIn(text: string): string {
  const { count, ends, starts } = wordsOf(text);
  const words = Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]));
  return ` ${words.map(canonicalWord).join(' ')} `;
}
