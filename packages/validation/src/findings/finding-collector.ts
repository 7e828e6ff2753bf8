import { createFinding } from '@camket/domain/data';
import type { Finding, FindingLocation, Language, LocalText, Severity } from '@camket/domain';
import { CATALOGUES, ruleText, sayInBoth } from '../messages/catalogue';
import type { Hit, RuleParams } from '../rule';

/** At most so many further places are listed with a finding. */
export const MAX_PLACES = 100;

/** At most so many different findings of one rule are listed; the rest are one, with a count. */
export const MAX_FINDINGS_OF_RULE = 200;

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

/** Collects hits; equal ones become one finding with a count and a bounded list of places. However many come, the answer is bounded. */
export class FindingCollector {
  readonly #findings = new Map<string, Finding>();
  readonly #kindsOfRule = new Map<string, number>();

  /** Takes one hit in. */
  add(placed: PlacedHit): void {
    const { ruleId, severity, hit } = placed;
    const params = hit.params ?? NO_PARAMS;
    const known = this.#findings.get(
      `${ruleId}|${severity}|${hit.variant ?? ''}|${JSON.stringify(params)}`,
    );
    if (known) repeat(known, placed.location);
    else this.#start(placed, params);
  }

  #start(placed: PlacedHit, params: RuleParams): void {
    const { ruleId, severity, hit } = placed;
    const kinds = (this.#kindsOfRule.get(ruleId) ?? 0) + 1;
    this.#kindsOfRule.set(ruleId, kinds);
    if (kinds > MAX_FINDINGS_OF_RULE) this.#addToRest(placed);
    else
      this.#findings.set(
        `${ruleId}|${severity}|${hit.variant ?? ''}|${JSON.stringify(params)}`,
        toFinding(placed, params),
      );
  }

  /** What a rule says beyond the bound is one finding in the rule's own words. */
  #addToRest(placed: PlacedHit): void {
    const key = `${placed.ruleId}|${placed.severity}`;
    const rest = this.#findings.get(key);
    if (rest) repeat(rest, placed.location);
    else
      this.#findings.set(key, {
        ...toFinding(placed, NO_PARAMS),
        message: restMessage(placed.ruleId),
        params: {},
      });
  }

  /** The findings: errors first, then warnings, then advice; within these by rule. */
  findings(): Finding[] {
    return [...this.#findings.values()].sort(bySeverityAndRule);
  }
}

function restMessage(ruleId: string): LocalText {
  const title = (language: Language): string =>
    ruleText(CATALOGUES[language], ruleId).title ?? ruleId;
  return {
    vi: `Các chỗ khác chưa đạt: ${title('vi')}`,
    en: `Further places where this does not hold: ${title('en')}`,
  };
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
