import type { Finding } from '@camket/domain';
import { MAX_FINDINGS_OF_RULE, MAX_PLACES } from './finding-collector';

const REST = {
  vi: 'Các chỗ khác cùng loại, không liệt kê từng chỗ',
  en: 'Further places of the same kind, not listed one by one',
};

const keyOf = ({ ruleId, severity, message }: Finding): string =>
  `${ruleId}|${severity}|${message.vi}`;

/** The places of one finding, the first included. */
const placesOf = ({ location, more }: Finding): Finding['more'] =>
  location === null ? more : [location, ...more];

function join(held: Finding, next: Finding): void {
  held.count += next.count;
  for (const place of placesOf(next)) if (held.more.length < MAX_PLACES) held.more.push(place);
}

interface Bounded {
  readonly held: Map<string, Finding>;
  readonly kinds: Map<string, number>;
}

/** A finding that is not listed yet: by itself as long as its rule has room, then as the rest of its rule. */
function begin({ held, kinds }: Bounded, finding: Finding): void {
  const rest = `${finding.ruleId}|${finding.severity}`;
  const listed = kinds.get(rest) ?? 0;
  const others = listed < MAX_FINDINGS_OF_RULE ? undefined : held.get(rest);
  if (others) return join(others, finding);
  kinds.set(rest, listed + 1);
  const own = { ...finding, more: [...finding.more] };
  if (listed < MAX_FINDINGS_OF_RULE) held.set(keyOf(finding), own);
  else held.set(rest, { ...own, message: REST, params: {} });
}

/**
 * However many findings come, the answer is bounded: equal ones are one with a count and at most 100 further places, and of one rule at most
 * 200 different ones are listed, the rest being one more.
 *
 * @example
 * boundFindings([]); // => []
 */
export function boundFindings(findings: Iterable<Finding>): Finding[] {
  const bounded: Bounded = { held: new Map(), kinds: new Map() };
  for (const finding of findings) {
    const same = bounded.held.get(keyOf(finding));
    if (same) join(same, finding);
    else begin(bounded, finding);
  }
  return [...bounded.held.values()];
}
