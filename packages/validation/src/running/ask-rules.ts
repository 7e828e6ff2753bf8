import type { RuleContext } from '../rule-context';
import type { Hit } from '../rule';
import type { PlannedCheck, RulePlan } from './rule-plan';
import type { Subject } from './subjects-of';

/** What the rules said about one subject, and how often a rule was asked. */
export interface Asked {
  readonly said: readonly { readonly planned: PlannedCheck; readonly hit: Hit }[];
  readonly calls: number;
}

const SILENT: Asked['said'] = [];

/** Asks every planned rule about one subject. */
export function askRules(plan: RulePlan, subject: Subject, context: RuleContext): Asked {
  const checks = plan[subject.kind] as readonly PlannedCheck[] | undefined;
  if (checks === undefined) return { said: SILENT, calls: 0 };
  let said: { planned: PlannedCheck; hit: Hit }[] | undefined;
  for (const planned of checks) {
    for (const hit of planned.check(subject.value as never, context))
      (said ??= []).push({ planned, hit });
  }
  return { said: said ?? SILENT, calls: checks.length };
}
