import { TRANSITIONS } from '@camket/domain/data';
import { describe, expect, it } from 'vitest';
import { WORK, WORK_KEYS } from './status-codes';
import { ACTOR_KEYS, judgeTransition, packWorkChange, VIA, WITH } from './transition-table';

const ALL = WITH.reason | WITH.evidence;
const label = ({ from, to }: (typeof TRANSITIONS)[number]) => `${from} → ${to}`;

describe('the guard of transitions', () => {
  it.each(TRANSITIONS.map((rule) => [label(rule), rule] as const))(
    'follows the table: %s',
    (_, rule) => {
      const via = VIA[rule.onlyBy ?? 'asserted'];
      const other = rule.onlyBy === undefined ? VIA['record.reopened'] : VIA.asserted;
      const [from, to] = [WORK[rule.from], WORK[rule.to]];
      for (const actor of ACTOR_KEYS) {
        const verdict = judgeTransition(from, to, packWorkChange(via, actor, ALL));
        expect(verdict).toBe(rule.who.includes(actor) ? 'allowed' : 'actor_not_allowed');
      }
      expect(judgeTransition(from, to, packWorkChange(other, 'leader', ALL))).toBe(
        rule.onlyBy === undefined ? 'forbidden' : 'own_event_needed',
      );
      const bare = judgeTransition(from, to, packWorkChange(via, 'leader', 0));
      expect(bare).toBe(
        rule.needsReason ? 'reason_missing' : rule.needsEvidence ? 'evidence_missing' : 'allowed',
      );
    },
  );

  it('forbids whatever the table does not list', () => {
    const listed = new Set(TRANSITIONS.map(label));
    for (const from of WORK_KEYS) {
      for (const to of WORK_KEYS) {
        const verdict = judgeTransition(
          WORK[from],
          WORK[to],
          packWorkChange(VIA.asserted, 'leader', ALL),
        );
        if (!listed.has(`${from} → ${to}`)) expect(verdict).toBe('forbidden');
      }
    }
  });

  it('knows no actor outside the vocabulary', () => {
    expect(
      judgeTransition(
        WORK.recorded,
        WORK.in_progress,
        packWorkChange(VIA.asserted, 'stranger', ALL),
      ),
    ).toBe('actor_not_allowed');
  });
});
