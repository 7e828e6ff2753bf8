import type { Finding, Severity } from '@camket/domain';
import { bySeverityAndRule } from './finding-collector';

/** The lines to show at once, and how many findings of each severity wait behind them. */
export interface Summary {
  readonly shown: readonly Finding[];
  readonly folded: Readonly<Record<Severity, number>>;
}

/**
 * The most important lines, so that nobody is flooded: errors first, then warnings, then advice. Nothing is dropped; what does
 * not fit is counted, to be opened on demand.
 *
 * @example
 * summarise([], 5).shown; // => []
 */
export function summarise(findings: readonly Finding[], lines = 5): Summary {
  const ordered = [...findings].sort(bySeverityAndRule);
  const folded: Record<Severity, number> = { error: 0, warning: 0, advice: 0 };
  for (const finding of ordered.slice(lines)) folded[finding.severity] += 1;
  return { shown: ordered.slice(0, lines), folded };
}
