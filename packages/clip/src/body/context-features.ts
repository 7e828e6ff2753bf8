import type { PageBlock } from '../page/page-model';

/** What the second look at the blocks is given: the first look's log-odds and the length of each block in words. */
export interface FirstLook {
  readonly blocks: readonly PageBlock[];
  readonly scores: readonly number[];
  readonly words: readonly number[];
}

/** One thing that the first look at the other blocks says about a block. */
export interface ContextFeature {
  readonly name: string;
  readonly of: (look: FirstLook) => number[];
}

const NO_BLOCK = -6;
const LAGS = [1, 2, 3] as const;
const WINDOWS = [3, 6, 12] as const;
const LEVELS = [0, 1, 2, 3, 4, 5] as const;
/** Where nothing else stands in the group, this much is presumed: five words with odds of 3 to 7. */
const PRESUMED_WORDS = 5;
const PRESUMED_SHARE = 0.3;

function probabilities({ scores }: FirstLook): number[] {
  return scores.map((score) => 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, score)))));
}

const EXPECTED = new WeakMap<FirstLook, readonly number[]>();

/** Words expected to be of the body, block by block; a dozen features ask. */
function expected(look: FirstLook): readonly number[] {
  const known = EXPECTED.get(look);
  if (known) return known;
  const words = probabilities(look).map(
    (probability, index) => probability * (look.words[index] ?? 0),
  );
  EXPECTED.set(look, words);
  return words;
}

function sum(values: readonly number[], from = 0, to = values.length): number {
  let total = 0;
  for (let index = from; index < Math.min(to, values.length); index += 1)
    total += values[index] ?? 0;
  return total;
}

function lag(step: number): ContextFeature['of'] {
  return ({ scores }) => scores.map((_, index) => scores[index + step] ?? NO_BLOCK);
}

/** The share of the words around, the block itself left out, that are expected to be of the body. */
function aroundWithin(reach: number): ContextFeature['of'] {
  return (look) => {
    const body = expected(look);
    return look.words.map((own, index) => {
      const from = Math.max(0, index - reach);
      const to = index + reach + 1;
      const near = sum(body, from, to) - (body[index] ?? 0);
      return near / Math.max(1, sum(look.words, from, to) - own);
    });
  };
}

function shareUpTo(look: FirstLook): number[] {
  const body = expected(look);
  const total = sum(body) + 1e-9;
  let before = 0;
  return body.map((words) => (before += words) / total);
}

interface Group {
  words: number;
  body: number;
}

type KeyOf = (block: PageBlock) => unknown;

interface Grouped {
  readonly body: readonly number[];
  readonly of: readonly Group[];
}

const GROUPED = new WeakMap<FirstLook, Map<KeyOf, Grouped>>();

/** For every block its group; two features ask for each way of grouping. */
function groupsBy(look: FirstLook, keyOf: KeyOf): Grouped {
  const byKey = GROUPED.get(look) ?? new Map<KeyOf, Grouped>();
  GROUPED.set(look, byKey);
  const grouped = byKey.get(keyOf) ?? sumGroups(look, keyOf);
  byKey.set(keyOf, grouped);
  return grouped;
}

function sumGroups(look: FirstLook, keyOf: KeyOf): Grouped {
  const body = expected(look);
  const groups = new Map<unknown, Group>();
  const of = look.blocks.map((block, index) => {
    const key = keyOf(block);
    const group = groups.get(key) ?? { words: 0, body: 0 };
    groups.set(key, group);
    group.words += look.words[index] ?? 0;
    group.body += body[index] ?? 0;
    return group;
  });
  return { body, of };
}

/** The share of the group's other words that are expected to be of the body. */
function othersOf(keyOf: KeyOf): ContextFeature['of'] {
  return (look) => {
    const { body, of } = groupsBy(look, keyOf);
    return of.map((group, index) => {
      const others = group.body - (body[index] ?? 0) + PRESUMED_SHARE * PRESUMED_WORDS;
      return others / (group.words - (look.words[index] ?? 0) + PRESUMED_WORDS);
    });
  };
}

/** How much of all that is expected to be of the body stands in the group. */
function shareOf(keyOf: KeyOf): ContextFeature['of'] {
  return (look) => {
    const { body, of } = groupsBy(look, keyOf);
    const total = sum(body) + 1e-9;
    return of.map((group) => group.body / total);
  };
}

function ancestorAt(level: number): KeyOf {
  return ({ place }) => place.ancestors[level] ?? null;
}

function builtAlike({ place: { names, tags } }: PageBlock): string {
  return [tags[0], names[0], tags[1], names[1]].join('\n');
}

function standsAlike({ place: { names, tags } }: PageBlock): string {
  return [...tags.slice(0, 3), '', ...names.slice(1, 3)].join('\n');
}

/** All features of the second look, in the order in which the weights are given. */
export const CONTEXT_FEATURES: readonly ContextFeature[] = [
  { name: 'score', of: ({ scores }) => [...scores] },
  { name: 'probability', of: probabilities },
  ...LAGS.map((step) => ({ name: `score-${step}-before`, of: lag(-step) })),
  ...LAGS.map((step) => ({ name: `score-${step}-after`, of: lag(step) })),
  ...WINDOWS.map((reach) => ({ name: `around-${reach}`, of: aroundWithin(reach) })),
  { name: 'share-so-far', of: shareUpTo },
  ...LEVELS.flatMap((level) => {
    const keyOf = ancestorAt(level);
    return [
      { name: `others-in-ancestor-${level}`, of: othersOf(keyOf) },
      { name: `share-in-ancestor-${level}`, of: shareOf(keyOf) },
    ];
  }),
  { name: 'others-built-alike', of: othersOf(builtAlike) },
  { name: 'share-built-alike', of: shareOf(builtAlike) },
  { name: 'others-standing-alike', of: othersOf(standsAlike) },
  { name: 'share-standing-alike', of: shareOf(standsAlike) },
];
