import { expect, test } from 'vitest';
import { findAgencyNames } from '../agencies/find-agency-names';
import { readParagraphs } from '../passages/read-passages';
import { wordView } from '../passages/sentence-view';
import { readableText } from '../readable-text';
import { clausesOf } from './clauses';
import { knownWords } from './word-classes';

function cut(text: string, drafts: readonly { start: number; end: number }[] = []): string[] {
  const readable = readableText(text);
  const view = wordView(readable, findAgencyNames(readable));
  const made = drafts.map((span) => ({
    ...span,
    kind: 'answer' as const,
    speaker: null,
    lead: null,
    coordinating: [],
    force: null,
    paragraph: 0,
    because: [],
  }));
  const source = { view, words: knownWords(view), paragraphs: readParagraphs(view), drafts: made };
  return clausesOf(source).map(
    ({ opening, start, end }) => `${opening} ${readable.text.slice(start, end)}`,
  );
}

test.each([
  [
    'Đường hỏng, cầu yếu và kênh tắc; điện chập chờn.',
    ['P Đường hỏng', ', cầu yếu', '& kênh tắc', '; điện chập chờn'],
  ],
  ['Cử tri đề nghị mở rộng đường.', ['P Cử tri', '_ đề nghị', '_ mở rộng đường']],
  ['Đường dài 2,5 km. Cầu mới xây.', ['P Đường dài 2,5 km', 'S Cầu mới xây']],
  ['UBND TP. Huế đã sửa cầu.', ['P UBND TP. Huế đã sửa cầu']],
  ['- Lắp đèn\n- Xây kè', ['L Lắp đèn', 'L Xây kè']],
  ['Xã rộng, đồng thời dân đông.', ['P Xã rộng', ', dân đông']],
])('%s', (text, clauses) => {
  expect(cut(text)).toEqual(clauses);
});

test('what the rules read begins and ends a clause', () => {
  expect(cut('Đường liên xã hẹp từ lâu.', [{ start: 6, end: 17 }])).toEqual([
    'P Đường',
    '+ liên xã hẹp',
    '+ từ lâu',
  ]);
});

test('every word is in at most one clause, whatever the text', () => {
  const text = 'và, và; đồng thời ( " rằng đề nghị đề nghị.\n\n1. và\n2. cũng như';
  const ends = cut(text);
  expect(ends.length).toBeGreaterThan(3);
  expect(ends.every((clause) => clause.length > 2)).toBe(true);
});
