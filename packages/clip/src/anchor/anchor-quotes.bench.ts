import search from 'approx-string-match';
import { readdirSync, readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { anchorQuotes } from './anchor-quotes';
import type { AnchorQuote } from './anchor-result';
import { makeQuote } from './make-quote';

/** Every case is run beside the peer: the summary of vitest says by how much the one is faster than the other. */
const PEER = 'approx-string-match, half its length in errors';
const PAGE_UNITS = 100_000;

const folder = new URL('../../../text/development/tuning/', import.meta.url);
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8').normalize('NFC'))
  .join('\n\n');
const pageOf = (text: string): string =>
  `${text}\n\n`.repeat(Math.ceil(PAGE_UNITS / text.length)).slice(0, PAGE_UNITS);
const page = pageOf(articles);
const [oneHalf, otherHalf] = [
  articles.slice(0, articles.length >> 1),
  articles.slice(articles.length >> 1),
];

let pages = 0;
/** A page that was never read before, as one string of its own. */
function neverRead(text: string): string {
  pages += 1;
  return new TextDecoder().decode(new TextEncoder().encode(`${text.slice(0, -10)} ${pages}`));
}

interface Absent {
  readonly quote: AnchorQuote;
  readonly text: string;
}

const backwards = (words: string): string => words.split(' ').reverse().join(' ');
const placeIn = (text: string, nth: number): number => text.indexOf(' ', 1_000 + nth * 2_000) + 1;

/** Kinds of quotations that stand nowhere on their page: each the nth of its length. */
const KINDS: Record<string, (length: number, nth: number) => Absent> = {
  'its words the other way round': (length, nth) => {
    const quote = makeQuote(page, placeIn(page, nth), placeIn(page, nth) + length);
    const [exact = '', prefix = '', suffix = ''] = [quote.exact, quote.prefix, quote.suffix].map(
      backwards,
    );
    return { quote: { ...quote, exact, prefix, suffix }, text: page };
  },
  'of another article': (length, nth) => {
    const start = placeIn(otherHalf, nth);
    return { quote: makeQuote(otherHalf, start, start + length), text: pageOf(oneHalf) };
  },
  'taken out': (length, nth) => {
    const quote = makeQuote(articles, placeIn(articles, nth), placeIn(articles, nth) + length);
    return { quote, text: pageOf(articles.replaceAll(quote.exact, '')) };
  },
  'without neighbours': (length, nth) => {
    const quote = makeQuote(page, placeIn(page, nth), placeIn(page, nth) + length);
    return {
      quote: { ...quote, exact: backwards(quote.exact), prefix: '', suffix: '' },
      text: page,
    };
  },
};

const cases = [20, 40, 80, 160].flatMap((length) =>
  Object.keys(KINDS).map((kind) => [length, kind] as const),
);

describe.each(cases)(
  'an absent quotation of %i characters, %s, on a page of 100 kB',
  (length, kind) => {
    const few = Array.from({ length: 5 }, (_, nth) => KINDS[kind]!(length, nth));
    const fresh = few.flatMap(({ quote, text }) =>
      Array.from({ length: 20 }, () => ({ quote, text: neverRead(text) })),
    );
    const [known] = few as [Absent];
    const turns = { ours: 0, theirs: 0 };
    const next = (who: keyof typeof turns): Absent => fresh[(turns[who] += 1) % fresh.length]!;

    bench('anchorQuotes, never read before', () => {
      const { quote, text } = next('ours');
      anchorQuotes(text, [quote]);
    });
    bench('anchorQuotes, read before', () => {
      anchorQuotes(known.text, [known.quote]);
    });
    bench(PEER, () => {
      const { quote, text } = next('theirs');
      search(text, quote.exact, Math.floor(quote.exact.length / 2));
    });
  },
);

/** Quotations of about so many characters from all over the page. */
function manyOf(length: number): AnchorQuote[] {
  return Array.from({ length: 300 }, (_, nth) => {
    const start = page.indexOf(' ', nth * 320) + 1;
    return makeQuote(page, start, page.indexOf(' ', start + length));
  });
}

/** The page where one word of each quotation was replaced. */
function editedPage(quotes: readonly AnchorQuote[]): string {
  return quotes.reduceRight((text, { exact, start, end }, nth) => {
    const words = exact.split(' ');
    words[words.length >> 1] = ['không', '2035', 'tỉnh', 'nhanh'][nth % 4] ?? '';
    return text.slice(0, start) + words.join(' ') + text.slice(end);
  }, page);
}

describe.each([20, 80, 150, 300])(
  '300 quotations of %i characters on a page of 100 kB',
  (length) => {
    const many = manyOf(length);
    const edited = Array.from({ length: 50 }, () => neverRead(editedPage(many)));
    let turn = 0;
    bench('anchorQuotes, unchanged', () => {
      anchorQuotes(page, many);
    });
    bench('anchorQuotes, a word of each replaced, never read before', () => {
      anchorQuotes(edited[(turn += 1) % edited.length]!, many);
    });
    bench(
      PEER,
      () => {
        for (const { exact } of many) search(page, exact, Math.floor(exact.length / 2));
      },
      { iterations: 2, time: 0, warmupIterations: 0, warmupTime: 0 },
    );
  },
);
