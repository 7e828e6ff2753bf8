import type { AnchorQuote, AnchorResult } from './anchor-result';

interface Answer {
  readonly quote: AnchorQuote;
  readonly result: AnchorResult;
}

/** Answers on one page by quotation: one marked a thousand times, or by a thousand readers, is searched once. */
export class AnsweredQuotes {
  readonly #answers = new Map<string, Answer[]>();

  /** A copy of the answer for an equal quotation, where there was one. */
  resultOf(quote: AnchorQuote): AnchorResult | undefined {
    const equal = this.#answers.get(quote.exact)?.find((answer) => isEqual(answer.quote, quote));
    if (!equal) return undefined;
    const { candidates, changes, ...place } = equal.result;
    return {
      ...place,
      changes: changes.map((change) => ({ ...change })),
      candidates: candidates.map((candidate) => ({ ...candidate })),
    };
  }

  /** Remembers an answer; of very many different quotations of the same words, the first ones. */
  add(quote: AnchorQuote, result: AnchorResult): void {
    const alike = this.#answers.get(quote.exact);
    if (!alike) this.#answers.set(quote.exact, [{ quote, result }]);
    else if (alike.length < MOST_ALIKE) alike.push({ quote, result });
  }
}

const MOST_ALIKE = 16;

/** Also the place that was recorded counts: at the edges of a text it says what was there. */
function isEqual(one: AnchorQuote, other: AnchorQuote): boolean {
  return (
    one.exact === other.exact &&
    one.prefix === other.prefix &&
    one.suffix === other.suffix &&
    one.start === other.start &&
    one.end === other.end
  );
}
