import { expect, test } from 'vitest';
import { findAgencyNames } from '../agencies/find-agency-names';
import { peopleIndex } from '../passages/people-index';
import { readParagraphs, ruledPassages } from '../passages/read-passages';
import { wordView } from '../passages/sentence-view';
import { findPeople } from '../people/find-people';
import { readableText } from '../readable-text';
import { clausesOf } from './clauses';
import { readCues } from './cue-table';
import { openCues } from './cues';
import { foundDraft } from './found-draft';
import { stretchOf } from './stretch-of';

const TEXT =
  'Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng kiểm tra cầu Hạ, giao Sở Tài chính bố trí vốn, lắp biển báo.';

/** The part of the text with those words, found within what the rules read. */
function partOf(words: string) {
  const readable = readableText(TEXT);
  const view = wordView(readable, findAgencyNames(readable));
  const source = ruledPassages(view, peopleIndex(findPeople(readable)), readParagraphs(view));
  const clauses = clausesOf(source);
  const start = TEXT.indexOf(words);
  const span = { start, end: start + words.length };
  const found = { kind: 2, draft: null, agreement: 0, reluctance: 0.75 };
  const candidate = { ...found, ...span, ...stretchOf(clauses, span) };
  const whole = {
    ...span,
    kind: 'directive' as const,
    speaker: 'Chủ tịch UBND tỉnh',
    lead: 'Sở Xây dựng',
    coordinating: ['Công an tỉnh'],
    force: 'commanded' as const,
    paragraph: 0,
    because: [{ ruleId: 'PASSAGE-ORDER', ...span }],
    start: 0,
    end: TEXT.length,
  };
  const reading = openCues(source, clauses);
  return foundDraft(reading, readCues('wkhông-có', 'AR'), { candidate, whole });
}

test('a part of what the rules read has who says it and who is told from the whole', () => {
  const part = partOf('lắp biển báo');
  expect(TEXT.slice(part.start, part.end)).toBe('lắp biển báo');
  expect(part).toMatchObject({
    speaker: 'Chủ tịch UBND tỉnh',
    lead: 'Sở Xây dựng',
    coordinating: ['Công an tỉnh'],
  });
});

test('a part that names who is told keeps its own', () => {
  const part = partOf('giao Sở Tài chính bố trí vốn');
  expect(part).toMatchObject({
    speaker: 'Chủ tịch UBND tỉnh',
    lead: 'Sở Tài chính',
    coordinating: [],
  });
});
