import type { Finding } from '@camket/domain';
import { ledgerFinding } from '../ledger-finding';
import type { FoldedEvent, RecordClosure } from '../register-state';

/** One attempt to close one record. */
interface Closing {
  readonly recordId: string;
  readonly n: number;
  readonly closure: RecordClosure;
}

/** Which records are closed by a pointer, and what was wrong with pointers. */
export interface Closures {
  readonly byRecord: ReadonlyMap<string, RecordClosure>;
  readonly findings: readonly Finding[];
}

const CLOSING: ReadonlySet<string> = new Set([
  'record.merged',
  'record.split',
  'record.superseded',
  'record.withdrawn',
]);

/** Whether an event closes records by a pointer. */
export const isClosing = (type: string): boolean => CLOSING.has(type);

function closingsOf({ n, event }: FoldedEvent): Closing[] {
  const eventId = event.id;
  const closing = (recordId: string, kind: RecordClosure['kind'], intoIds: readonly string[]) => ({
    recordId,
    n,
    closure: { kind, intoIds, eventId },
  });
  switch (event.type) {
    case 'record.merged': {
      const { recordIds, intoId } = event.data;
      return recordIds.map((id) => closing(id, 'merged', [intoId]));
    }
    case 'record.split':
      return [closing(event.data.recordId, 'split', event.data.intoIds)];
    case 'record.superseded':
      return [closing(event.data.recordId, 'superseded', [event.data.byId])];
    case 'record.withdrawn':
      return [closing(event.data.recordId, 'withdrawn', [])];
    default:
      return [];
  }
}

/** Where pointers lead; follows chains of single pointers on a shortened path. */
class Pointers {
  readonly closures = new Map<string, Closing>();
  readonly #shortcut = new Map<string, string>();

  /** Whether a way from one of the records leads to the (open) record. */
  leadTo(fromIds: readonly string[], recordId: string): boolean {
    const seen = new Set<string>();
    const toSee = [...fromIds];
    for (let id = toSee.pop(); id !== undefined; id = toSee.pop()) {
      const tip = this.#tip(id);
      if (tip === recordId) return true;
      if (seen.has(tip)) continue;
      seen.add(tip);
      toSee.push(...(this.closures.get(tip)?.closure.intoIds ?? []));
    }
    return false;
  }

  accept(closing: Closing): void {
    this.closures.set(closing.recordId, closing);
    const [only, ...others] = closing.closure.intoIds;
    if (only !== undefined && others.length === 0) this.#shortcut.set(closing.recordId, only);
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

function judge(closing: Closing, pointers: Pointers, exists: (id: string) => boolean) {
  const { recordId: id, n, closure } = closing;
  const before = pointers.closures.get(id);
  if (before)
    return ledgerFinding('LED-26', { params: { n, id, otherN: before.n }, path: '/data' });
  const target = closure.intoIds.find((into) => !exists(into));
  if (target !== undefined)
    return ledgerFinding('LED-28', { params: { n, id, target }, path: '/data' });
  return pointers.leadTo(closure.intoIds, id)
    ? ledgerFinding('LED-27', { params: { n, id }, path: '/data' })
    : null;
}

/**
 * Decides in ledger order which closings count. A record is never closed into nothing: a pointer to an unknown record,
 * or one that leads back to the record itself, leaves it open and is reported.
 *
 * @example
 * resolveClosures([], () => true).byRecord.size; // => 0
 */
export function resolveClosures(
  events: Iterable<FoldedEvent>,
  exists: (recordId: string) => boolean,
): Closures {
  const pointers = new Pointers();
  const findings: Finding[] = [];
  const closings = [...events].sort((a, b) => a.n - b.n).flatMap(closingsOf);
  for (const closing of closings) {
    if (!exists(closing.recordId)) continue;
    const finding = judge(closing, pointers, exists);
    if (finding) findings.push(finding);
    else pointers.accept(closing);
  }
  const byRecord = new Map([...pointers.closures].map(([id, { closure }]) => [id, closure]));
  return { byRecord, findings };
}
