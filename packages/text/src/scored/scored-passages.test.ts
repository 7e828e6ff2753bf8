import { describe, expect, test } from 'vitest';
import { findAgencyNames } from '../agencies/find-agency-names';
import { peopleIndex } from '../passages/people-index';
import { readParagraphs, ruledPassages } from '../passages/read-passages';
import { wordView } from '../passages/sentence-view';
import { findPeople } from '../people/find-people';
import { readText } from '../read-text';
import { readableText } from '../readable-text';
import { RULES } from '../rules';
import { readMeasures } from './accept';
import { characterOf, readCues, readSteps } from './cue-table';
import { scoredPassages, type ScoredModel } from './scored-passages';

const ARTICLE = [
  'Sáng 12/3, cử tri xã An Hòa tiếp xúc đại biểu tại nhà văn hóa.',
  'Cử tri đề nghị mở rộng cầu Hạ, nâng cấp đường liên xã, lắp đèn chiếu sáng.',
  'Chủ tịch UBND xã cho biết xã đã khảo sát cầu Hạ, đã lập dự toán, đã trình huyện.',
  'Trời mưa xuân lất phất, đồng lúa xanh rì, bà con phấn khởi, trẻ nhỏ nô đùa.',
].join('\n');

function ruled(text: string) {
  const readable = readableText(text);
  const view = wordView(readable, findAgencyNames(readable));
  return ruledPassages(view, peopleIndex(findPeople(readable)), readParagraphs(view));
}

/** Weighs one word for passages of a kind, and so much for what the rules read and for what the chain finds. */
function model(cue: { word: string; kind: number; weight: number }, measures: string): ScoredModel {
  const { word, kind, weight } = cue;
  const written = String.fromCharCode(65 + 2 + kind) + characterOf(weight);
  const steps = readSteps(characterOf(0).repeat(134));
  return { cues: readCues(`w${word}`, written), steps, measures: readMeasures(measures) };
}

const NOTHING = { word: 'không-có', kind: 0, weight: 0 };
const TARGET = { word: 'xanh', kind: 6, weight: 2.7 };

describe('what the rules read, weighed', () => {
  const source = ruled(ARTICLE);
  test('is kept with all it has where it weighs enough', () => {
    expect(source.drafts.length).toBeGreaterThan(1);
    expect(scoredPassages(source, model(NOTHING, 'read:500|found:-500'))).toEqual(source.drafts);
  });
  test('is dropped where it weighs too little', () => {
    expect(scoredPassages(source, model(NOTHING, ':-500'))).toEqual([]);
  });
  test('is joined by what the chain finds, whose reasons are the words that weigh', () => {
    const added = scoredPassages(
      source,
      model(TARGET, 'read:500|found target:500|found:-100'),
    ).filter((draft) => !source.drafts.includes(draft));
    expect(added).toHaveLength(1);
    const [found] = added;
    expect(found).toMatchObject({ kind: 'target', paragraph: 3 });
    expect(found?.because.map(({ ruleId }) => ruleId)).toEqual(['PASSAGE-SCORED']);
    expect(ARTICLE.slice(found?.because[0]?.start, found?.because[0]?.end)).toBe('xanh');
  });
  test('says nothing twice', () => {
    const drafts = [...source.drafts, ...source.drafts.map((draft) => ({ ...draft }))];
    const kept = scoredPassages({ ...source, drafts }, model(NOTHING, 'read:500|found:-500'));
    expect(kept).toHaveLength(source.drafts.length);
  });
  test('stays as it is in a few sentences', () => {
    const short = ruled('Cử tri đề nghị mở rộng cầu Hạ.');
    expect(scoredPassages(short, model(NOTHING, ':-500'))).toEqual(short.drafts);
  });
});

test('the rule that names such words is listed', () => {
  expect(RULES.map(({ id }) => id)).toContain('PASSAGE-SCORED');
});

test('what is proposed overlaps nowhere by much and stands in text order', () => {
  const { passages } = readText(`${ARTICLE}\n`.repeat(40));
  passages.slice(1).forEach(({ start }, at) => {
    expect(start).toBeGreaterThanOrEqual(passages[at]?.start ?? 0);
  });
  expect(passages.length).toBeGreaterThan(50);
});
