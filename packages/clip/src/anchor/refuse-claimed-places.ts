import { goneResult, isAnchored, type AnchorQuote, type AnchorResult } from './anchor-result';
import type { Steps } from '../slices/run-in-slices';
import { canonicalWord } from './character-tables';
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
  const claims = claimsOf(quotes, results);
  const kept: AnchorResult[] = [];
  for (const [at, result] of results.entries()) {
    kept.push(isRefused(claims, quotes[at], result) ? goneResult() : result);
    yield undefined;
  }
  return kept;
}

function isRefused(
  claims: readonly Claim[],
  quote: AnchorQuote | undefined,
  { end, start, state }: AnchorResult,
): boolean {
  if (!quote || !state.endsWith('-changed') || start === null || end === null) return false;
  const own = { quote, start, end };
  return overlapping(claims, own).some((claim) => isRival(claim, own));
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
