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
const byPeer = (exact: string): unknown => search(page, exact, Math.floor(exact.length / 2));

describe('an absent quotation on a page of 100 kB', () => {
  bench('anchorQuotes', () => {
    for (const quote of absent) anchorQuotes(page, [quote]);
  });
  bench('approx-string-match, half its length in errors', () => {
    for (const { exact } of absent) byPeer(exact);
  });
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
