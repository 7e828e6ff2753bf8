import { describe, expect, test } from 'vitest';
import { findingSchema } from '@camket/domain';
import { ledgerFinding, lineFinding } from './ledger-finding';
import { LEDGER_RULES, type LedgerRuleId } from './ledger-rules';
import { LINE_FAULTS, type LineFault } from './line-faults';
import { CONFLICT_KINDS } from './merge/conflict-kinds';

const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯ\u00C0-\u00FF\u1EA0-\u1EF9]/u;

describe('every rule', () => {
  test.each(Object.keys(LEDGER_RULES) as LedgerRuleId[])(
    '%s says what is wrong and how to mend it, in both languages',
    (ruleId) => {
      const { message, hint } = LEDGER_RULES[ruleId];
      for (const text of [message.vi, hint.vi]) {
        expect(text).toMatch(VIETNAMESE);
        expect(text.normalize('NFC')).toBe(text);
      }
      for (const text of [message, hint]) {
        const names = (words: string) =>
          new Set((words.match(/\{[a-z]+\}/gi) ?? []).map((name) => name.replace(/En\}$/, '}')));
        expect(names(text.en)).toEqual(names(text.vi));
      }
      expect(
        findingSchema.safeParse(ledgerFinding(ruleId, { params: { n: 1 }, path: '/data', line: 2 }))
          .success,
      ).toBe(true);
    },
  );
});

test.each(Object.keys(LINE_FAULTS) as LineFault[])(
  'the fault “%s” makes a finding with its line',
  (reason) => {
    const finding = lineFinding(3, reason);
    expect(findingSchema.safeParse(finding).success).toBe(true);
    expect(finding).toMatchObject({ location: { line: 3 }, params: { reason } });
    expect(finding.message.vi).toBe(`Dòng 3: ${LINE_FAULTS[reason].vi}.`);
  },
);

test('every kind of conflict is named in both languages', () => {
  for (const { vi, en } of Object.values(CONFLICT_KINDS)) {
    expect(vi).toMatch(VIETNAMESE);
    expect(en).not.toMatch(VIETNAMESE);
  }
});
