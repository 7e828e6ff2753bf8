import type { Severity } from '@camket/domain';
import type { ValidationOptions } from '../options';
import type { Check, Rule, SubjectKind } from '../rule';
import { PROFILES } from '../profiles';
import { RULESETS } from '../rulesets';

/** A check with the rule it belongs to and the severity that the options give it. */
export interface PlannedCheck<Kind extends SubjectKind = SubjectKind> {
  readonly ruleId: string;
  readonly severity: Severity;
  /** The severity was set by the options, so that variants do not soften it. */
  readonly isFixed: boolean;
  readonly check: Check<Kind>;
}

/** The checks to run for each kind of subject. */
export type RulePlan = { readonly [Kind in SubjectKind]?: readonly PlannedCheck<Kind>[] };

function isActive(rule: Rule, options: ValidationOptions): boolean {
  const setting = options.rules?.[rule.id];
  if (setting !== undefined) return setting !== 'off';
  return PROFILES[options.profile ?? 'register'].includes(rule);
}

function severityOf(
  rule: Rule,
  options: ValidationOptions,
): { severity: Severity; isFixed: boolean } {
  const setting = options.rules?.[rule.id];
  return setting === undefined || setting === 'off'
    ? { severity: rule.severity, isFixed: false }
    : { severity: setting, isFixed: true };
}

/** The newest ruleset, or the one asked for. */
export function rulesetOf(options: ValidationOptions): string {
  const ruleset = options.ruleset ?? RULESETS.at(-1) ?? '';
  if (!RULESETS.includes(ruleset)) throw new RangeError(`No ruleset is named ${ruleset}`);
  return ruleset;
}

function refuseUnknownRules(rules: readonly Rule[], options: ValidationOptions): void {
  const known = new Set(rules.map((rule) => rule.id));
  const unknown = Object.keys(options.rules ?? {}).find((id) => !known.has(id));
  if (unknown !== undefined) throw new RangeError(`No rule is named ${unknown}`);
}

/**
 * Which checks run, and how severe each is, under some options.
 *
 * @throws RangeError when the options name a rule or a ruleset that does not exist.
 * @example
 * planRules([], {}); // => {}
 */
export function planRules(rules: readonly Rule[], options: ValidationOptions): RulePlan {
  refuseUnknownRules(rules, options);
  const ruleset = rulesetOf(options);
  const plan: Partial<Record<SubjectKind, PlannedCheck[]>> = {};
  for (const rule of rules) {
    if (rule.since > ruleset || !isActive(rule, options)) continue;
    for (const [kind, check] of Object.entries(rule.check) as [SubjectKind, Check<SubjectKind>][]) {
      (plan[kind] ??= []).push({ ruleId: rule.id, ...severityOf(rule, options), check });
    }
  }
  return plan as RulePlan;
}
