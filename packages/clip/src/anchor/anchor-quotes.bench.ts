import search from 'approx-string-match';
import { readdirSync, readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { anchorQuotes } from './anchor-quotes';
import { makeQuote } from './make-quote';

const folder = new URL('../../../text/development/tuning/', import.meta.url);
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8').normalize('NFC'))
  .join('\n\n');
const page = `${articles}\n\n${articles}\n\n${articles}`.slice(0, 100_000);

/** Sentences of official prose that stand nowhere on the page: the words of one, the other way round. */
const backwards = (words: string): string => words.split(' ').reverse().join(' ');
const absent = [1_000, 20_000, 40_000].map((start) => {
  const quote = makeQuote(page, start, start + 160);
  const [exact, prefix, suffix] = [quote.exact, quote.prefix, quote.suffix].map(backwards);
  return { ...quote, exact: exact ?? '', prefix: prefix ?? '', suffix: suffix ?? '' };
});
const many = Array.from({ length: 300 }, (_, nth) => {
  const start = page.indexOf(' ', nth * 320) + 1;
  return makeQuote(page, start, page.indexOf(' ', start + 80));
});
/** The same quotations on a page where one word of each was replaced. */
const edited = many.reduceRight((text, { exact, start, end }, nth) => {
  const words = exact.split(' ');
  words[words.length >> 1] = ['không', '2035', 'tỉnh', 'nhanh'][nth % 4] ?? '';
  return text.slice(0, start) + words.join(' ') + text.slice(end);
}, page);
let pages = 0;
/** A page that was never read before, as one string of its own. */
const neverRead = (text: string): string => {
  pages += 1;
  return new TextDecoder().decode(new TextEncoder().encode(`${text.slice(0, 99_990)} ${pages}`));
};
const byPeer = (exact: string): unknown => search(page, exact, Math.floor(exact.length / 2));

describe('an absent quotation on a page of 100 kB', () => {
  bench('anchorQuotes', () => {
    for (const quote of absent) anchorQuotes(page, [quote]);
  });
  bench('approx-string-match, half its length in errors', () => {
    for (const { exact } of absent) byPeer(exact);
  });
});

describe.each([20, 40, 80, 160])(
  'an absent quotation of %i characters on a page of 100 kB that was never read before',
  (length) => {
    const fresh = Array.from({ length: 200 }, () => neverRead(page));
    const cut = absent.map((quote) => ({ ...quote, exact: quote.exact.slice(0, length) }));
    let [ours, theirs] = [0, 0];
    bench('anchorQuotes', () => {
      for (const quote of cut) anchorQuotes(fresh[(ours += 1) % fresh.length] ?? page, [quote]);
    });
    bench('approx-string-match, half its length in errors', () => {
      for (const { exact } of cut)
        search(fresh[(theirs += 1) % fresh.length] ?? page, exact, Math.floor(exact.length / 2));
    });
  },
);

describe('300 quotations, a word of each replaced, on a page of 100 kB that was never read before', () => {
  const fresh = Array.from({ length: 50 }, () => neverRead(edited));
  let ours = 0;
  bench('anchorQuotes', () => {
    anchorQuotes(fresh[(ours += 1) % fresh.length] ?? edited, many);
  });
  bench(
    'approx-string-match, half its length in errors',
    () => {
      for (const { exact } of many) search(edited, exact, Math.floor(exact.length / 2));
    },
    { iterations: 2, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});

describe('300 quotations on a page of 100 kB', () => {
  bench('anchorQuotes', () => {
    anchorQuotes(page, many);
  });
  bench(
    'approx-string-match, half its length in errors',
    () => {
      for (const { exact } of many) byPeer(exact);
    },
    { iterations: 2, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});
