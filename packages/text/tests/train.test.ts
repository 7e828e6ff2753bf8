import { describe, expect, test } from 'vitest';
import { microF1, tallyOf } from '../development/train/tally';
import { strongest, trainChain } from '../development/train/train-chain';
import { trainMeasures } from '../development/train/train-measures';
import { modelOf, writtenChain, writtenMeasures } from '../development/train/written-model';
import type { LabelledText } from '../development/train/labelled-texts';
import { begins } from '../src/scored/chain-model';
import type { scoredPassages } from '../src/scored/scored-passages';

const REQUEST = 0;
const clause = { start: 0, end: 1, first: 0, next: 1, opening: 'P', paragraph: 0 } as const;

/** A text of one-word clauses, of which those that say "xin" are requests. */
function textOf(words: readonly string[]): LabelledText {
  return {
    name: words.join(' '),
    source: {} as Parameters<typeof scoredPassages>[0],
    clauses: words.map(() => clause),
    cues: words.map((word) => [`w${word}`]),
    states: words.map((word) => (word === 'xin' ? begins(REQUEST) : 0)),
    passages: [],
    doubtful: [],
  };
}

const TEXTS = [
  ['xin', 'mưa'],
  ['mưa', 'xin', 'mưa'],
  ['xin', 'xin'],
  ['mưa', 'mưa', 'xin'],
].map(textOf);

describe('training', () => {
  const chain = trainChain(TEXTS, { rounds: 20 });
  test('weighs the word that tells a kind for it, and the other against', () => {
    expect(chain.cues.get('wxin')?.[2 + REQUEST]).toBeGreaterThan(0.3);
    expect(chain.cues.get('wmưa')?.[0]).toBeLessThan(-0.3);
  });
  test('gives the same weights each time', () => {
    expect(trainChain(TEXTS, { rounds: 20 }).cues).toEqual(chain.cues);
  });
  test('keeps as many weights as it is told, and no others', () => {
    const kept = strongest(chain, 3);
    expect([...kept.values()].flat()).toHaveLength(3);
    const small = trainChain(TEXTS, { rounds: 4, kept });
    const left = [...small.cues.values()].flatMap((weights) => [...weights].filter((w) => w !== 0));
    expect(left).toHaveLength(3);
  });
  test('writes down what the package reads back', () => {
    const { cues } = modelOf({ ...writtenChain(chain), MEASURES: ':1' });
    const weights = cues.get('w')?.get('xin') ?? [];
    expect(weights[weights.indexOf(2 + REQUEST) + 1]).toBeCloseTo(
      chain.cues.get('wxin')?.[2 + REQUEST] ?? 0,
      1,
    );
  });
});

test('measures weigh for what is right and against what is wrong', () => {
  const judged = [0, 1, 2, 3, 4, 5].map((at) => ({
    measures: new Map([[at % 2 === 0 ? 'good' : 'bad', 1]]),
    isRight: at % 2 === 0,
  }));
  const weights = trainMeasures(judged);
  expect(weights.get('good')).toBeGreaterThan(0.5);
  expect(weights.get('bad')).toBeLessThan(-0.5);
  expect(writtenMeasures(new Map([['good', 0.517]]))).toBe('good:52');
});

test('a proposal counts once, and a doubtful one not at all', () => {
  const text = {
    ...textOf([]),
    passages: [{ kind: 'request', start: 0, end: 10 }],
    doubtful: [{ kind: 'answer', start: 20, end: 30 }],
  };
  const tally = tallyOf(text, [
    { kind: 'request', start: 0, end: 9 },
    { kind: 'request', start: 1, end: 10 },
    { kind: 'answer', start: 20, end: 30 },
  ]);
  expect(tally).toEqual({ found: 1, wrong: 1, missed: 0 });
  expect(microF1([tally])).toBeCloseTo(2 / 3, 9);
});
