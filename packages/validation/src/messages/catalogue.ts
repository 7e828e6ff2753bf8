import type { Language, LocalText } from '@camket/domain';
import type { RuleParams } from '../rule';
import en from './en.json';
import vi from './vi.json';

/** How a rule speaks in one language; a variant has its own entry `RULE:variant` and may leave out what it shares. */
export interface RuleText {
  readonly title?: string;
  readonly message: string;
  readonly hint?: string;
}

/** Everything that the rules say in one language: one file a language. */
export interface Catalogue {
  /** Words that stand in messages by key. */
  readonly terms: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, RuleText>>;
}

/** The messages in the languages of the interface. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { vi, en };

const PLACEHOLDER = /\{(\w{1,30})(?::(terms|day))?\}/gu;

function termsIn(catalogue: Catalogue, keys: string): string {
  return keys
    .split(',')
    .map((key) => catalogue.terms[key] ?? key)
    .join(', ');
}

const dayForPeople = (on: string): string => on.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, '$3/$2/$1');

/**
 * Fills a message: `{name}` as it is, `{name:terms}` as words of the catalogue, `{name:day}` as dd/mm/yyyy.
 *
 * @example
 * fillMessage('{n} mục', { n: 39 }, { terms: {}, rules: {} }); // => '39 mục'
 */
export function fillMessage(template: string, params: RuleParams, catalogue: Catalogue): string {
  return template.replace(PLACEHOLDER, (_whole, name: string, form: string | undefined) => {
    const value = String(params[name] ?? '');
    if (form === 'terms') return termsIn(catalogue, value);
    return form === 'day' ? dayForPeople(value) : value;
  });
}

/** The text of a rule or its variant, completed from the rule itself. */
export function ruleText(catalogue: Catalogue, ruleId: string, variant?: string): RuleText {
  const base = catalogue.rules[ruleId] ?? { message: ruleId };
  const own = variant === undefined ? undefined : catalogue.rules[`${ruleId}:${variant}`];
  return { ...base, ...own };
}

/**
 * Message and hint of a finding in one language.
 *
 * @example
 * sayFinding(CATALOGUES.vi, { ruleId: 'SRC-1', params: {} }).message; // => 'Mục này chưa có trích dẫn nguyên văn'
 */
export function sayFinding(
  catalogue: Catalogue,
  finding: { readonly ruleId: string; readonly variant?: string; readonly params: RuleParams },
): { message: string; hint: string } {
  const text = ruleText(catalogue, finding.ruleId, finding.variant);
  return {
    message: fillMessage(text.message, finding.params, catalogue),
    hint: fillMessage(text.hint ?? '', finding.params, catalogue),
  };
}

/** Message and hint in both languages of the interface. */
export function sayInBoth(
  ruleId: string,
  params: RuleParams,
  variant?: string,
): { message: LocalText; hint: LocalText } {
  const finding = { ruleId, params, ...(variant === undefined ? {} : { variant }) };
  const inVi = sayFinding(CATALOGUES.vi, finding);
  const inEn = sayFinding(CATALOGUES.en, finding);
  return {
    message: { vi: inVi.message, en: inEn.message },
    hint: { vi: inVi.hint, en: inEn.hint },
  };
}
