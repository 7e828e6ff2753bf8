import { goneResult, isAnchored, type AnchorQuote, type AnchorResult } from './anchor-result';
import { canonicalWord } from './character-tables';
import { wordsOf } from './page-words';

interface Claim {
  readonly quote: AnchorQuote;
  readonly start: number;
  readonly end: number;
}

/**
 * A place where one quotation stands unchanged is not another's changed place: what merely resembles
 * a quotation that was taken out is not passed off as it.
 *
 * @example
 * refuseClaimedPlaces([], []); // => []
 */
export function refuseClaimedPlaces(
  quotes: readonly AnchorQuote[],
  results: AnchorResult[],
): AnchorResult[] {
  const claims = claimsOf(quotes, results);
  return results.map((result, at) => {
    const quote = quotes[at];
    const isChanged = result.state.endsWith('-changed');
    if (!quote || !isChanged || result.start === null || result.end === null) return result;
    const own = { quote, start: result.start, end: result.end };
    return overlapping(claims, own).some((claim) => isRival(claim, own)) ? goneResult() : result;
  });
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

function overlapping(claims: readonly Claim[], { start, end }: Claim): Claim[] {
  return claims.filter((claim) => {
    const length = Math.min(claim.end, end) - Math.max(claim.start, start);
    return length > 0.6 * (end - start) || length >= claim.end - claim.start;
  });
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
