import type { Finding, LedgerEvent, LedgerEventType } from '@camket/domain';
import { canonicalise } from '../canonicalise';
import { ledgerFinding } from '../ledger-finding';
import type { FoldedEvent } from '../register-state';
import type { Derive, Derived } from './subject-store';

/** Nothing states the subject. */
export const UNSTATED: Derived<never> = { order: undefined, value: undefined, findings: [] };

const isType =
  (type: LedgerEventType) =>
  (folded: FoldedEvent): boolean =>
    folded.event.type === type;

function sameText(a: unknown, b: unknown): boolean {
  try {
    return canonicalise(a) === canonicalise(b);
  } catch {
    return false;
  }
}

/** Whether two values say the same. */
export function says(a: unknown, b: unknown): boolean {
  return a === b || sameText(a, b);
}

/** A second, different statement about the same subject. */
export function restated(first: FoldedEvent, again: FoldedEvent, id: string): Finding {
  const params = { n: again.n, otherN: first.n, id };
  return ledgerFinding('LED-23', { params, path: '/data' });
}

/**
 * Derives a subject that is stated once: the first statement counts, a different one beside it is reported.
 *
 * @example
 * deriveStatement('group.stated', (folded) => folded.n)([], 'g').value; // => undefined
 */
export function deriveStatement<Value>(
  type: LedgerEvent['type'],
  value: (folded: FoldedEvent, all: readonly FoldedEvent[]) => Value,
): Derive<Value> {
  const isStatement = isType(type);
  return (events, id) => {
    const first = events.find(isStatement);
    if (!first) return UNSTATED;
    const others = events.length === 1 ? [] : events.filter(isStatement).slice(1);
    const findings = others
      .filter((other) => !says(other.event.data, first.event.data))
      .map((other) => restated(first, other, id));
    return { order: first.n, value: value(first, events), findings };
  };
}

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly quotations: readonly unknown[];
}

function union<T>(first: readonly T[], more: readonly T[]): T[] {
  const seen = new Set(first.map((value) => canonicalise(value)));
  return [...first, ...more.filter((value) => !seen.has(canonicalise(value)))];
}

/** Two offices may each state a body or a person: names and quotations add up, the first name stays the name. */
function joinNamed<Value extends Named>(first: Value, next: Value): Value {
  const names = next.name === first.name ? next.aliases : [next.name, ...next.aliases];
  return {
    ...next,
    ...first,
    aliases: union(first.aliases, names).filter((alias) => alias !== first.name),
    quotations: union(first.quotations, next.quotations),
  };
}

function contradicts(first: object, next: object, keys: readonly string[]): boolean {
  const [a, b] = [first as Record<string, unknown>, next as Record<string, unknown>];
  return keys.some((key) => a[key] !== undefined && b[key] !== undefined && !says(a[key], b[key]));
}

const KEYS_OF_A_BODY = ['kind', 'adminUnitCode', 'agencyId', 'validFromOn', 'validToOn'];

/**
 * Derives a person or a body that may be stated several times: names and quotations add up; what contradicts is reported.
 *
 * @example
 * deriveNamed('person.stated')([], 'p').value; // => undefined
 */
export function deriveNamed<Value>(type: 'person.stated' | 'organisation.stated'): Derive<Value> {
  return (events, id) => {
    const [first, ...others] = events.filter(isType(type));
    if (!first) return UNSTATED;
    const findings: Finding[] = [];
    let value = first.event.data as unknown as Named;
    for (const other of others) {
      const next = other.event.data as unknown as Named;
      if (contradicts(value, next, KEYS_OF_A_BODY)) findings.push(restated(first, other, id));
      value = joinNamed(value, next);
    }
    return { order: first.n, value: value as unknown as Value, findings };
  };
}
