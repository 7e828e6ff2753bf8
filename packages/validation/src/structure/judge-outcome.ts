import type { Finding } from '@camket/domain';

/** The four outcomes that are kept apart; valid never means complete or good. */
export const OUTCOMES = ['unreadable', 'not-our-format', 'structurally-invalid', 'valid'] as const;

/** How far reading a file came. */
export type Outcome = (typeof OUTCOMES)[number];

/** Rules whose finding decides the outcome, the earliest first. */
const DECIDING: readonly (readonly [Outcome, RegExp])[] = [
  ['unreadable', /^FMT-1$/u],
  ['not-our-format', /^FMT-2$/u],
  ['structurally-invalid', /^STR-\d+$/u],
];

/**
 * The outcome that findings amount to: only errors of form decide it, findings about content never do.
 *
 * @example
 * judgeOutcome([]); // => 'valid'
 */
export function judgeOutcome(findings: readonly Pick<Finding, 'ruleId' | 'severity'>[]): Outcome {
  const errors = findings.filter((finding) => finding.severity === 'error');
  const decided = DECIDING.find(([, ids]) => errors.some((finding) => ids.test(finding.ruleId)));
  return decided?.[0] ?? 'valid';
}
