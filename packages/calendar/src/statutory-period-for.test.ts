import { describe, expect, it } from 'vitest';
import { statutoryPeriodFor } from './statutory-period-for';
import { STATUTORY_PERIODS, STATUTORY_PERIOD_KEYS } from './statutory-periods';

describe('statutory periods', () => {
  it.each([
    ['2025-11-22', 'Quy định 11-QĐi/TW, 18/02/2019'],
    ['2025-11-23', 'Quy định 11-QĐi/TW, 18/02/2019, sửa đổi theo Kết luận 215-KL/TW, 23/11/2025'],
  ])('take the rule that applied on %s', (on, source) => {
    expect(statutoryPeriodFor('acknowledgement', on, 'reception')?.period.source).toBe(source);
  });

  it.each([
    ['publication_of_results', 'commune_dialogue', true],
    ['publication_of_results', 'dialogue_conference', false],
    ['voters_petition_answer', 'voters_meeting', true],
    ['voters_petition_answer', 'dialogue_conference', false],
    ['acknowledgement', 'dialogue_conference', true],
  ] as const)('%s binds a %s: %s', (key, kind, isBinding) => {
    const found = statutoryPeriodFor(key, '2026-01-05', kind);
    expect(found?.isBinding).toBe(isBinding);
    expect(found?.note.vi.startsWith('mốc tham khảo')).toBe(!isBinding);
  });

  it('knows no version before the rule existed, nor for an impossible day', () => {
    expect(statutoryPeriodFor('acknowledgement', '2019-02-17', 'reception')).toBeNull();
    expect(statutoryPeriodFor('acknowledgement', '2026-02-31', 'reception')).toBeNull();
    expect(
      statutoryPeriodFor('voters_petition_answer', '2020-09-30', 'voters_meeting')?.period.count,
    ).toBe(40);
    expect(
      statutoryPeriodFor('voters_petition_answer', '2020-10-01', 'voters_meeting')?.period.count,
    ).toBe(60);
  });

  it('are complete, sourced, and never overlap within a key', () => {
    for (const key of STATUTORY_PERIOD_KEYS) {
      const versions = STATUTORY_PERIODS.filter((period) => period.key === key);
      expect(versions.length).toBeGreaterThan(0);
      versions.forEach((version, index) => {
        expect(version.source).not.toBe('');
        expect(version.binds.length).toBeGreaterThan(0);
        const next = versions[index + 1];
        if (next !== undefined)
          expect(String(version.effectiveToOn) < next.effectiveFromOn).toBe(true);
      });
    }
  });
});
