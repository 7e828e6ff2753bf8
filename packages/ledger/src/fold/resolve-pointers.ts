import type { Finding } from '@camket/domain';
import { ledgerFinding } from '../ledger-finding';
import type { LedgerRuleId } from '../ledger-rules';

/** One attempt to let others go on for a subject. */
export interface Pointer {
  readonly subjectId: string;
  /** Place of the event that says so. */
  readonly n: number;
  readonly intoIds: readonly string[];
}

/** What is said of a pointer that does not count. */
export interface PointerRules {
  /** An earlier pointer of the subject counts already. */
  readonly again: LedgerRuleId;
  /** It leads back to the subject itself. */
  readonly circle: LedgerRuleId;
  /** It leads to what the ledger does not have. */
  readonly unknown: LedgerRuleId;
}

/** Which pointers count, by subject, and what was wrong with the others. */
export interface ResolvedPointers<P extends Pointer> {
  readonly bySubject: ReadonlyMap<string, P>;
  readonly findings: readonly Finding[];
}

/** Where pointers lead; follows chains of single pointers on a shortened path. */
class Ways<P extends Pointer> {
  readonly accepted = new Map<string, P>();
  readonly #shortcut = new Map<string, string>();

  /** Whether a way from one of the subjects leads to the (open) subject. */
  leadTo(fromIds: readonly string[], subjectId: string): boolean {
    const seen = new Set<string>();
    const toSee = [...fromIds];
    for (let id = toSee.pop(); id !== undefined; id = toSee.pop()) {
      const tip = this.#tip(id);
      if (tip === subjectId) return true;
      if (seen.has(tip)) continue;
      seen.add(tip);
      toSee.push(...(this.accepted.get(tip)?.intoIds ?? []));
    }
    return false;
  }

  accept(pointer: P): void {
    this.accepted.set(pointer.subjectId, pointer);
    const [only, ...others] = pointer.intoIds;
    if (only !== undefined && others.length === 0) this.#shortcut.set(pointer.subjectId, only);
  }

  #tip(id: string): string {
    let tip = id;
    for (let next = this.#shortcut.get(tip); next !== undefined; next = this.#shortcut.get(tip))
      tip = next;
    let at = id;
    while (at !== tip) {
      const next = this.#shortcut.get(at) ?? tip;
      this.#shortcut.set(at, tip);
      at = next;
    }
    return tip;
  }
}

interface Judging<P extends Pointer> {
  readonly ways: Ways<P>;
  readonly exists: (id: string) => boolean;
  readonly rules: PointerRules;
}

function judge<P extends Pointer>(pointer: P, { ways, exists, rules }: Judging<P>): Finding | null {
  const { subjectId: id, n, intoIds } = pointer;
  const path = '/data';
  const before = ways.accepted.get(id);
  if (before) return ledgerFinding(rules.again, { params: { n, id, otherN: before.n }, path });
  const target = intoIds.find((into) => !exists(into));
  if (target !== undefined)
    return ledgerFinding(rules.unknown, { params: { n, id, target }, path });
  return ways.leadTo(intoIds, id) ? ledgerFinding(rules.circle, { params: { n, id }, path }) : null;
}

/**
 * Decides which pointers count, the earlier first. Nothing ever leads to nothing: a pointer to an unknown subject, or one
 * that leads back to its own, does not count and is reported.
 *
 * @example
 * resolvePointers([], () => true, { again: 'LED-26', circle: 'LED-27', unknown: 'LED-28' }).bySubject.size; // => 0
 */
export function resolvePointers<P extends Pointer>(
  pointers: readonly P[],
  exists: (id: string) => boolean,
  rules: PointerRules,
): ResolvedPointers<P> {
  const ways = new Ways<P>();
  const findings: Finding[] = [];
  for (const pointer of pointers.toSorted((a, b) => a.n - b.n)) {
    if (!exists(pointer.subjectId)) continue;
    const finding = judge(pointer, { ways, exists, rules });
    if (finding) findings.push(finding);
    else ways.accept(pointer);
  }
  return { bySubject: ways.accepted, findings };
}
