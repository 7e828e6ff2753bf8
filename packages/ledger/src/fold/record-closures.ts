import type { Finding } from '@camket/domain';
import type { FoldedEvent, RecordClosure } from '../register-state';
import { resolvePointers, type Pointer } from './resolve-pointers';

/** One attempt to close one record. */
interface Closing extends Pointer {
  readonly closure: RecordClosure;
}

const CLOSING: ReadonlySet<string> = new Set([
  'record.merged',
  'record.split',
  'record.superseded',
  'record.withdrawn',
]);

const RULES = { again: 'LED-26', circle: 'LED-27', unknown: 'LED-28' } as const;

/** Whether an event closes records by a pointer. */
export const isClosing = (type: string): boolean => CLOSING.has(type);

function closingsOf({ n, event }: FoldedEvent): Closing[] {
  const eventId = event.id;
  const closing = (subjectId: string, kind: RecordClosure['kind'], intoIds: readonly string[]) => ({
    subjectId,
    n,
    intoIds,
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

const textOf = (closing: Closing | undefined): string =>
  closing ? JSON.stringify(closing.closure) : '';

/** Which records are closed by a pointer, and what is wrong with pointers. */
export class RecordClosures {
  findings: readonly Finding[] = [];
  readonly #events = new Set<FoldedEvent>();
  #byRecord: ReadonlyMap<string, Closing> = new Map();
  #mayChange = false;

  /** Why a record is closed; undefined while it is open. */
  closureOf(recordId: string): RecordClosure | undefined {
    return this.#byRecord.get(recordId)?.closure;
  }

  add(folded: FoldedEvent): void {
    if (!isClosing(folded.event.type)) return;
    this.#events.add(folded);
    this.#mayChange = true;
  }

  remove(folded: FoldedEvent): void {
    if (this.#events.delete(folded)) this.#mayChange = true;
  }

  /** Records became known or went, so that a closing may count now or no longer. */
  noteAppearances(): void {
    if (this.#events.size > 0) this.#mayChange = true;
  }

  /**
   * Decides in ledger order which closings count, and answers the records of which that changed. A record is never closed
   * into nothing: a pointer to an unknown record, or one that leads back to the record itself, leaves it open.
   */
  resolve(exists: (recordId: string) => boolean): readonly string[] {
    if (!this.#mayChange) return [];
    this.#mayChange = false;
    const before = this.#byRecord;
    const closings = [...this.#events].flatMap(closingsOf);
    const { bySubject, findings } = resolvePointers(closings, exists, RULES);
    this.#byRecord = bySubject;
    this.findings = findings;
    return [...new Set([...before.keys(), ...bySubject.keys()])].filter(
      (id) => textOf(before.get(id)) !== textOf(bySubject.get(id)),
    );
  }
}
