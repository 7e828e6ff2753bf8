import type { Finding, Severity } from '@camket/domain';
import { FindingCollector, type PlacedHit } from './findings/finding-collector';
import { locateByQuotation } from './locators';
import type {
  FindingCounts,
  Findings,
  Locate,
  ValidationInput,
  ValidationOptions,
} from './options';
import { RULES } from './rules/rules';
import { askRules, type Asked } from './running/ask-rules';
import { createContext } from './running/create-context';
import { createIndex } from './running/register-index';
import { planRules, rulesetOf } from './running/rule-plan';
import { subjectPath, subjectsOf, type Subject } from './running/subjects-of';
import { TOOL } from './tool';

/**
 * Asks every rule about every part of a register and groups what they say.
 *
 * @throws RangeError when the options name a rule or a ruleset that does not exist.
 * @example
 * validate({ register, timelines, asOf: '2026-03-02' }, { rules: { 'PET-2': 'off' } }).counts.error; // => 0
 */
export function validate(input: ValidationInput, options: ValidationOptions = {}): Findings {
  const plan = planRules(RULES, options);
  const context = createContext(input, options, createIndex(input.register).index);
  const collector = new FindingCollector();
  let ruleCalls = 0;
  for (const subject of subjectsOf(input.register)) {
    const asked = askRules(plan, subject, context);
    ruleCalls += asked.calls;
    for (const placed of placeHits(asked, subject, input.locate)) collector.add(placed);
  }
  return completeFindings(collector.findings(), input, { options, ruleCalls });
}

/** The hits about one subject with their places. */
export function placeHits(
  asked: Asked,
  subject: Subject,
  locate: Locate = locateByQuotation,
): PlacedHit[] {
  return asked.said.map(({ planned, hit }) => ({
    ruleId: planned.ruleId,
    severity: planned.isFixed ? planned.severity : (hit.severity ?? planned.severity),
    hit,
    path: `${subjectPath(subject.kind, subject.id)}${hit.path}`,
    location: locate(subject.kind, subject.value as never, hit),
  }));
}

function countBySeverity(findings: readonly Finding[]): FindingCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, advice: 0 };
  for (const finding of findings) counts[finding.severity] += finding.count;
  return counts;
}

/** Puts findings beside the names and versions they were judged by. */
export function completeFindings(
  findings: readonly Finding[],
  input: ValidationInput,
  run: { readonly options: ValidationOptions; readonly ruleCalls: number },
): Findings {
  return {
    tool: TOOL,
    ruleset: rulesetOf(run.options),
    calendarVersion: input.calendar?.version ?? null,
    asOf: input.asOf,
    findings,
    counts: countBySeverity(findings),
    ruleCalls: run.ruleCalls,
  };
}
