import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { anchorQuotes } from './anchor-quotes';
import type { AnchorQuote, AnchorResult } from './anchor-result';
import { makeQuote } from './make-quote';

/** Our own articles: nothing in them is taken from elsewhere. */
const FOLDERS = [
  '../../../text/development/tuning/',
  '../../../../apps/register/samples/articles/',
];

interface Article {
  readonly name: string;
  readonly text: string;
}

const articles: Article[] = FOLDERS.map((folder) => fileURLToPath(new URL(folder, import.meta.url)))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({
        name,
        text: readFileSync(join(folder, name), 'utf8').replace(/\r\n/gu, '\n').normalize('NFC'),
      })),
  );

/** Sentences and clauses of an article, as somebody would mark them. */
function stretches(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) {
    let start = match.index;
    const stop = match.index + match[0].length;
    for (const mark of [...match[0].matchAll(/[.;!?](?=\s|$)|, (?=và|đồng thời|trong đó)/gu)]) {
      const end = match.index + mark.index + (mark[0].startsWith(',') ? 0 : 1);
      if (text.slice(start, end).split(/\s+/u).length >= 6) found.push({ start, end });
      start = end + /^[\s,]*/u.exec(text.slice(end))![0].length;
    }
    if (text.slice(start, stop).split(/\s+/u).length >= 6) found.push({ start, end: stop });
  }
  return found;
}

/** The neighbours a quotation comes with: ours, of a fixed length, short, or only one of them. */
const CUTS: Record<string, (text: string, start: number, end: number) => AnchorQuote> = {
  'our own neighbours': makeQuote,
  'neighbours of 64 units': (text, start, end) => cut({ text, start, end }, 64, 64),
  'neighbours of 32 units': (text, start, end) => cut({ text, start, end }, 32, 32),
  'neighbours of 16 units': (text, start, end) => cut({ text, start, end }, 16, 16),
  'a wrong position': (text, start, end) => ({
    ...cut({ text, start, end }, 32, 32),
    start: 7,
    end: 9,
  }),
  'only a prefix': (text, start, end) => cut({ text, start, end }, 40, 0),
  'only a suffix': (text, start, end) => cut({ text, start, end }, 0, 40),
};

type Stretch = { text: string; start: number; end: number };

function cut({ text, start, end }: Stretch, before: number, after: number): AnchorQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - before), start),
    suffix: text.slice(end, end + after),
    start,
    end,
  };
}

type Edit = (exact: string) => string | null;

function replaceOnce(from: RegExp, to: string | ((found: string) => string)): Edit {
  return (exact) => {
    const edited = exact.replace(from, (found) => (typeof to === 'string' ? to : to(found)));
    return edited === exact ? null : edited;
  };
}

const other = (names: readonly string[]) => (found: string) =>
  names[(names.indexOf(found) + 1) % names.length] ?? found;

const AGENCIES = [
  'Sở Xây dựng',
  'Sở Tài chính',
  'Sở Nội vụ',
  'Sở Y tế',
  'Sở Công Thương',
  'Sở Tư pháp',
  'Sở Giáo dục và Đào tạo',
  'Sở Nông nghiệp và Môi trường',
];
const agencyPattern = new RegExp(AGENCIES.join('|'), 'u');

const EDITS: Record<string, Record<string, Edit>> = {
  'date-changed': {
    'another month': replaceOnce(
      /(?<=(?:ngày|trước|đến) )\d{1,2}\/\d{1,2}(?:\/\d{4})?(?![\d/])/u,
      (found) => {
        const [day = '', month = '', ...year] = found.split('/');
        return [day, Number(month) % 12 === 8 ? 4 : (Number(month) % 12) + 1, ...year].join('/');
      },
    ),
    'another year': replaceOnce(/(?<=năm )20\d\d/u, (found) => String(Number(found) + 1)),
    'another quarter': replaceOnce(/(?<=quý )I{1,3}(?![IVX])/u, (found) =>
      found === 'II' ? 'IV' : 'II',
    ),
    'another named month': replaceOnce(/(?<=[^\d] tháng )\d{1,2}(?!\d)/u, (found) =>
      String((Number(found) % 12) + 1),
    ),
  },
  'number-changed': {
    'another count': replaceOnce(
      /(?<![\d/.,-])\d{1,3}(?= (?:ngày|hộ|tỷ|triệu|km|ha|trường|dự án|kiến nghị|hồ sơ|đồng|người|xã))/u,
      (found) => String(Number(found) + 30),
    ),
    'another share': replaceOnce(
      /\d+(?:,\d+)?(?=%)/u,
      (found) => `${found === '99' ? '98' : '99'}`,
    ),
  },
  'negation-changed': {
    'not put in': replaceOnce(/(?<=\p{Ll} )(?:sẽ|đã|được|thực hiện|bố trí)(?= \p{Ll})/u, (found) =>
      found === 'sẽ' ? 'sẽ không' : `không ${found}`,
    ),
    'not taken out': replaceOnce(/(?<=\p{Ll} )không (?!khí|gian|quân)/u, ''),
    'not yet put in': replaceOnce(/(?<=\p{Ll} )(?:đã|được)(?= \p{Ll})/u, 'chưa'),
  },
  'actor-changed': {
    'another department': replaceOnce(agencyPattern, other(AGENCIES)),
    'the council for the committee': replaceOnce(/UBND/u, 'HĐND'),
    'another given name': replaceOnce(
      /(?<=(?:ông|bà|Ông|Bà) \p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?)\p{Lu}\p{Ll}+(?! \p{Lu})/u,
      (found) => (found === 'Hòa' ? 'Hóa' : 'Hòa'),
    ),
  },
  'text-changed': {
    'another wording': replaceOnce(
      /(?<=\p{Ll} )(?:thực hiện|rà soát|tháo gỡ|báo cáo|hỗ trợ|khó khăn|giải quyết|xem xét)/u,
      'cân nhắc',
    ),
  },
  cosmetic: {
    'spaces doubled': (exact) => exact.replaceAll(' ', '  '),
    'no-break spaces': (exact) => exact.replaceAll(' ', '\u00a0'),
    'lines broken': (exact) => exact.replace(/ (?=\p{Ll})/u, '\n'),
    'soft hyphens': (exact) => exact.replace(/(?<=\p{L})(?=\p{L}{2})/gu, '\u00ad'),
    'zero-width spaces': (exact) => exact.replace(/(?<=\p{L}) /gu, '\u200b '),
    'long dashes': (exact) => exact.replaceAll('-', '–'),
    'curly quotes': (exact) => exact.replaceAll('"', '”').replaceAll('“', '"'),
    'tones the new way': (exact) => moveTones(exact),
    'decomposed letters': (exact) => exact.normalize('NFD'),
    'look-alike Đ': (exact) => exact.replaceAll('Đ', 'Ð'),
  },
};

const TONES: readonly [string, string][] = [
  'òa oà',
  'óa oá',
  'ỏa oả',
  'ọa oạ',
  'ủy uỷ',
  'úy uý',
  'ùy uỳ',
  'ụy uỵ',
  'óe oé',
  'ỏe oẻ',
]
  .map((pair) => pair.split(' '))
  .map(([old = '', fresh = '']) => [old, fresh]);

function moveTones(exact: string): string {
  return TONES.reduce(
    (text, [old, fresh]) => text.replace(new RegExp(`(?<![qQ])${old}(?!\\p{L})`, 'gu'), fresh),
    exact,
  );
}

interface Tally {
  total: number;
  right: number;
  wrong: string[];
}

function tally(): Tally {
  return { total: 0, right: 0, wrong: [] };
}

function count(sum: Tally, isRight: boolean, word: () => string): void {
  sum.total += 1;
  if (isRight) sum.right += 1;
  else sum.wrong.push(word());
}

function judge(article: Article, quote: AnchorQuote, place: { start: number; end: number }) {
  return (edited: string): AnchorResult => {
    const text = article.text.slice(0, place.start) + edited + article.text.slice(place.end);
    return anchorQuotes(text, [quote])[0]!;
  };
}

function occurrences(text: string, exact: string): number {
  return text.split(exact).length - 1;
}

/**
 * Beside one neighbour only, a quotation that lost more than a fifth of its words is rightly gone, not
 * changed: so short ones, and names replaced by much shorter ones, are judged beside two neighbours.
 */
function isJudgeable({ exact, prefix, suffix }: AnchorQuote, state: string): boolean {
  if (state === 'cosmetic' || (prefix.trim() !== '' && suffix.trim() !== '')) return true;
  if ((prefix + suffix).trim() === '') return false;
  return exact.split(/\s+/u).length >= (state === 'actor-changed' ? 32 : 16);
}

const cases = Object.entries(CUTS);

describe.skipIf(articles.length === 0)('nine kinds of edits over our own articles', () => {
  describe.each(cases)('with %s', (_, quoteOf) => {
    for (const [state, edits] of Object.entries(EDITS)) {
      it.each(Object.entries(edits))(`${state}: %s`, (name, edit) => {
        const sum = tally();
        for (const article of articles)
          for (const place of stretches(article.text)) {
            const exact = article.text.slice(place.start, place.end);
            const edited = edit(exact);
            if (edited === null || edited === exact || occurrences(article.text, exact) > 1)
              continue;
            const quote = quoteOf(article.text, place.start, place.end);
            if (!isJudgeable(quote, state)) continue;
            const result = judge(article, quote, place)(edited);
            const isExact =
              state !== 'cosmetic' ||
              (result.start === place.start && result.end === place.start + edited.length);
            count(sum, result.state === state && isExact, () =>
              JSON.stringify({ name, article: article.name, exact, edited, quote, result }),
            );
          }
        expect(sum.wrong.slice(0, 3).join('\n')).toBe('');
        expect(sum.total).toBeGreaterThan(0);
      });
    }

    it('gone: the quotation was taken out', () => {
      const sum = tally();
      for (const article of articles)
        for (const place of stretches(article.text)) {
          const exact = article.text.slice(place.start, place.end);
          if (occurrences(article.text, exact) > 1) continue;
          const result = judge(article, quoteOf(article.text, place.start, place.end), place)('');
          count(sum, result.state === 'gone', () =>
            JSON.stringify({ article: article.name, exact, result }),
          );
        }
      expect(sum.wrong.slice(0, 5).join('\n')).toBe('');
      expect(sum.total).toBeGreaterThan(500);
    });
  });
});
