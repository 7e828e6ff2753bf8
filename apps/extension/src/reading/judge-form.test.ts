import { describe, expect, it } from 'vitest';
import type { HeldEventDraft } from '../recording/passage-draft';
import { judgeNewEvent } from './judge-form';

const SOUND: HeldEventDraft = {
  eventId: 'e',
  kind: 'dialogue_conference',
  code: 'NN25',
  name: 'Hội nghị đối thoại với nông dân',
  heldOn: '2025-10-22',
  place: '',
  chair: '',
  groups: [],
};

describe('A new event', () => {
  it.each([
    [{}, []],
    [{ heldOn: '' }, []],
    [{ heldOn: '45/13' }, ['/newEvent/heldOn']],
    [{ heldOn: '22/10' }, ['/newEvent/heldOn']],
    [{ heldOn: '2025-02-31' }, ['/newEvent/heldOn']],
    [{ name: ' ' }, ['/newEvent/name']],
    [{ code: 'SAI MÃ', heldOn: 'hôm qua' }, ['/newEvent/code', '/newEvent/heldOn']],
  ])('with %j is to be mended at %j, each fault with its remedy', (change, paths) => {
    const findings = judgeNewEvent({ ...SOUND, ...change }, null);
    expect(findings.map(({ path }) => path)).toEqual(paths);
    for (const { message, hint } of findings)
      expect([message.vi, message.en, hint.vi, hint.en].every(Boolean)).toBe(true);
  });
});
