import { describe, expect, it } from 'vitest';
import { validate } from '../src';
import { hasSeed, seedRegister } from './seed-register';

describe.skipIf(!hasSeed)(
  'the reference article, straight after all proposals were accepted',
  () => {
    const { findings, counts } = validate({ register: seedRegister(), asOf: '2026-11-23' });

    it('shows five lines and no error', () => {
      expect(findings.map((finding) => finding.ruleId)).toEqual([
        'DUP-2',
        'PER-2',
        'SRC-5',
        'TGT-4',
        'GAP-1',
      ]);
      expect(counts).toEqual({ error: 0, warning: 4, advice: 1 });
    });

    it('says in one line what the article does not state', () => {
      const gap = findings.find((finding) => finding.ruleId === 'GAP-1');
      expect(gap?.message.vi).toMatch(/^39 mục: bài báo không nêu cơ quan chủ trì, thời hạn/u);
      expect(gap?.message.en).toMatch(
        /^39 records: the article does not state lead agency, deadline/u,
      );
    });

    it('finds the one pair of near duplicates and the two men of one name', () => {
      expect(findings.find((finding) => finding.ruleId === 'DUP-2')?.params['pairs']).toBe(1);
      expect(findings.find((finding) => finding.ruleId === 'PER-2')?.params['names']).toBe(
        'Lê Tiến Châu, Lê Ngọc Châu',
      );
    });
  },
);
