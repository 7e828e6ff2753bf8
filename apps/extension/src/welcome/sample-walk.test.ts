import { describe, expect, it } from 'vitest';
import { press } from '../../tests/key-press';
import { DEFAULT_KEYS } from '../panel/key-of-press';
import { walkWordsOf } from '../wording/walk-words';
import { saveWords, sendSample, takeWords, chooseKind } from './decide-on-sample';
import { MISSED_KEY, SAMPLE_ARTICLE } from './sample-article';
import {
  goToStep,
  isStepDone,
  keptPassages,
  openPassages,
  readSample,
  TAGGED_KEY,
  WALK_START,
  WALK_STEPS,
  type Walk,
} from './sample-walk';
import { walkAfterPress } from './walk-after-press';

/** What keys make of a walk, one after the other. */
const after = (walk: Walk, pressed: readonly string[], mayDecide = true): Walk =>
  pressed.reduce(
    (now, key) => walkAfterPress(press(key), DEFAULT_KEYS, mayDecide)?.(now) ?? now,
    walk,
  );

const doneSteps = (walk: Walk) => WALK_STEPS.filter((_, step) => isStepDone(walk, step));
const missed = SAMPLE_ARTICLE.flat().find(({ key }) => key === MISSED_KEY)?.text ?? '';

describe('The walk on the sample', () => {
  it('is done step by step, each by what it asks for', () => {
    let walk = readSample(WALK_START);
    expect(doneSteps(walk)).toEqual(['press']);
    walk = after(goToStep(walk, 1), ['ArrowDown', 'ArrowDown', 'ArrowDown'], false);
    expect(doneSteps(walk)).toEqual(['press', 'look']);
    walk = after(goToStep(walk, 2), ['ArrowDown', 'Enter', 'b', 'Enter']);
    expect(walk.said).toEqual({ what: 'decided-all', count: 0 });
    walk = saveWords(chooseKind(takeWords(goToStep(walk, 3), missed), 'directive'));
    expect(walk.passages.at(-1)).toMatchObject({ key: TAGGED_KEY, kind: 'directive' });
    walk = sendSample(goToStep(walk, 4));
    expect(doneSteps(walk)).toEqual([...WALK_STEPS]);
    expect(keptPassages(walk)).toHaveLength(3);
  });

  it('decides nothing while one only looks', () => {
    const looked = after(WALK_START, ['ArrowDown', 'Enter', 'b', 'k', 'n'], false);
    expect(looked.passages).toBe(WALK_START.passages);
    expect(looked.editingKey).toBeNull();
  });

  it('corrects by the keys of the panel and takes back one decision after the other', () => {
    const corrected = after(WALK_START, ['ArrowDown', 'p']);
    expect(corrected.passages[0]?.kind).toBe('complaint');
    expect(after(corrected, ['n']).editingKey).toBe('request');
    const decided = after(corrected, ['Enter', 'b']);
    expect(openPassages(decided)).toHaveLength(1);
    const undone = after(decided, ['z', 'z', 'z']);
    expect(undone.passages).toBe(corrected.passages);
    expect(undone.said).toEqual({ what: 'undone', count: 3 });
  });

  it('looks no further than the last passage and the first', () => {
    expect(after(WALK_START, ['ArrowUp', 'ArrowUp']).focusKey).toBe('request');
    expect(after(WALK_START, Array<string>(9).fill('ArrowDown')).focusKey).toBe('pledge');
  });

  it('asks for words where none are selected, and follows them once', () => {
    expect(takeWords(WALK_START, ' \n').said?.what).toBe('select-first');
    const twice = saveWords(takeWords(saveWords(takeWords(WALK_START, missed)), 'giao Sở'));
    expect(keptPassages(twice).map(({ quoted }) => quoted)).toEqual(['giao Sở']);
  });

  it('is not sent any more once something else is followed', () => {
    const sent = sendSample(saveWords(takeWords(WALK_START, missed)));
    expect(after(sent, ['ArrowDown', 'Enter']).isSent).toBe(false);
  });

  it.each(['vi', 'en'] as const)('announces how many are left (%s)', (language) => {
    expect(walkWordsOf(language).said.accepted(2)).toContain('2');
  });
});
