import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CATALOGUES, renderRuleTable, RULES, RULESETS, STRUCTURAL_RULES, validate } from '../src';
import { CASES, inputOf } from './conformance-cases';

const IDS = RULES.map((rule) => rule.id);
const README = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');

describe('the conformance data', () => {
  it('begin from a register in which every rule is silent', () => {
    const { input, options } = inputOf({});
    expect(
      validate(input, options).findings.map(({ ruleId, path }) => `${ruleId} ${path}`),
    ).toEqual([]);
  });

  it('cover every rule and no other', () => {
    expect([...CASES.keys()].sort()).toEqual([...IDS].sort());
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const cases = CASES.get(id) ?? [];

  it('has at least one passing and two failing cases', () => {
    expect(cases.filter((one) => one.expect === 'pass').length).toBeGreaterThanOrEqual(1);
    expect(cases.filter((one) => one.expect === 'fail').length).toBeGreaterThanOrEqual(2);
  });

  it.each(cases.map((one) => [one.expect, one.name, one] as const))(
    '%s: %s',
    (_expect, _name, one) => {
      const { input, options } = inputOf(one.patch);
      const found = validate(input, options).findings.filter((finding) => finding.ruleId === id);
      expect(found.length > 0 ? 'fail' : 'pass').toBe(one.expect);
      if (one.severity !== undefined)
        expect(found.map((finding) => finding.severity)).toContain(one.severity);
      for (const finding of found) {
        expect(
          `${finding.message.vi}${finding.message.en}${finding.hint.vi}${finding.hint.en}`,
        ).not.toMatch(/[{}]|undefined/u);
        expect(finding.message.vi).not.toBe(finding.message.en);
      }
    },
  );

  it('says what it is about in both languages, and where it comes from', () => {
    for (const catalogue of Object.values(CATALOGUES)) {
      const text = catalogue.rules[id];
      expect(text?.title).toBeTruthy();
      expect(text?.message).toBeTruthy();
      expect(text?.hint).toBeTruthy();
    }
    expect(rule.source).not.toBe('');
    expect(RULESETS).toContain(rule.since);
    expect(Object.keys(rule.check).length).toBeGreaterThan(0);
  });

  it('has its row in the README', () => {
    expect(README).toMatch(new RegExp(`\\| <a id="${id.toLowerCase()}"></a>${id} +\\|`, 'u'));
  });
});

describe('the rules together', () => {
  it('stand in the README as they are now', () => {
    const squeeze = (text: string): string =>
      text
        .replace(/ {2,}/gu, ' ')
        .replace(/-{3,}/gu, '---')
        .replace(/\| ---/gu, '|---')
        .replace(/--- \|/gu, '---|');
    expect(squeeze(README)).toContain(squeeze(renderRuleTable('en')));
  });

  it('have unique ids', () => {
    const ids = [...IDS, ...STRUCTURAL_RULES.map((rule) => rule.id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('number about eighty', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(80);
  });

  it('have catalogues with the same keys in every language, and none for a rule that does not exist', () => {
    const known = new Set([...IDS, ...STRUCTURAL_RULES.map((rule) => rule.id)]);
    expect(Object.keys(CATALOGUES.en.rules)).toEqual(Object.keys(CATALOGUES.vi.rules));
    expect(Object.keys(CATALOGUES.en.terms)).toEqual(Object.keys(CATALOGUES.vi.terms));
    expect(
      Object.keys(CATALOGUES.vi.rules).filter((id) => !known.has(id.split(':')[0] ?? '')),
    ).toEqual([]);
  });

  it('are written in Vietnamese in NFC', () => {
    const text = JSON.stringify(CATALOGUES.vi);
    expect(text.normalize('NFC')).toBe(text);
  });
});
