import type { Finding, FindingLocation } from '@camket/domain';

const MAX_MORE = 100;

/** Collects findings; equal ones become one that counts them and names at most 100 further places. */
export interface FindingGroups {
  /** Findings of the same key are one. */
  add(finding: Finding, key?: string): void;
  list(): Finding[];
}

function grown(held: Finding, next: Finding): Finding {
  const place: FindingLocation | null = next.location;
  const more = place && held.more.length < MAX_MORE ? [...held.more, place] : held.more;
  return { ...held, count: held.count + next.count, more };
}

/**
 * Collects findings so that no finding is reported twice.
 *
 * @example
 * createFindingGroups().list(); // => []
 */
export function createFindingGroups(): FindingGroups {
  const groups = new Map<string, Finding>();
  return {
    add(finding, key = `${finding.ruleId} ${groups.size}`) {
      const held = groups.get(key);
      groups.set(key, held ? grown(held, finding) : finding);
    },
    list: () => [...groups.values()],
  };
}
