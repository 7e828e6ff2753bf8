import { createFinding } from '@camket/domain/data';
import type { Finding, FindingLocation, Severity } from '@camket/domain';
import { sayInBoth } from '../messages/catalogue';
import type { Hit, RuleParams } from '../rule';

/** At most so many further places are listed with a finding. */
export const MAX_PLACES = 100;

/** A hit with its rule and its place, before equal ones become one. */
export interface PlacedHit {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly hit: Hit;
  /** RFC 6901 pointer into the judged value. */
  readonly path: string;
  readonly location: FindingLocation | null;
}

/** The page on which a rule is explained. */
const docsOf = (ruleId: string): string =>
  `https://www.npmjs.com/package/@camket/validation#${ruleId.toLowerCase()}`;

const NO_PARAMS: RuleParams = {};

/** Collects hits; equal ones become one finding with a count and a bounded list of places. */
export class FindingCollector {
  readonly #findings = new Map<string, Finding>();

  /** Takes one hit in. */
  add(placed: PlacedHit): void {
    const { ruleId, severity, hit } = placed;
    const params = hit.params ?? NO_PARAMS;
    const key = `${ruleId}|${severity}|${hit.variant ?? ''}|${JSON.stringify(params)}`;
    const known = this.#findings.get(key);
    if (known) repeat(known, placed.location);
    else this.#findings.set(key, toFinding(placed, params));
  }

  /** The findings: errors first, then warnings, then advice; within these by rule. */
  findings(): Finding[] {
    return [...this.#findings.values()].sort(bySeverityAndRule);
  }
}

function repeat(finding: Finding, location: FindingLocation | null): void {
  finding.count += 1;
  if (location !== null && finding.more.length < MAX_PLACES) finding.more.push(location);
}

/**
 * A finding in both languages from one hit.
 *
 * @example
 * toFinding({ ruleId: 'SRC-1', severity: 'error', hit: { path: '' }, path: '', location: null }, {}).count; // => 1
 */
export function toFinding(
  placed: PlacedHit,
  params: RuleParams = placed.hit.params ?? NO_PARAMS,
): Finding {
  const { ruleId, severity, hit, path, location } = placed;
  return createFinding({
    ruleId,
    severity,
    ...sayInBoth(ruleId, params, hit.variant),
    params: { ...params },
    docs: docsOf(ruleId),
    path,
    location,
    more: [],
  });
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 };

/** Order of findings for people: what must be mended first. */
export function bySeverityAndRule(a: Finding, b: Finding): number {
  return (
    RANK[a.severity] - RANK[b.severity] || a.ruleId.localeCompare(b.ruleId, 'en', { numeric: true })
  );
}
