import type { Finding, LedgerEvent } from '@camket/domain';
import type { Entry, LedgerHeader } from '../entry';
import { createFindingGroups, type FindingGroups } from '../group-findings';
import { ledgerFinding, type LedgerFindingInput } from '../ledger-finding';
import type { LedgerRuleId } from '../ledger-rules';
import type { FoldedEvent, FoldedEventOf, NewerEvent } from '../register-state';
import { safeParseEvent, type EventReading } from '../safe-parse-event';
import { says } from './derive-statement';
import { deriveRecord } from './derive-record';
import { DeviceSequences } from './device-sequences';
import { deriveHeldEvents } from './derive-held-events';
import { HeldEventMerges } from './held-event-merges';
import { RecordClosures } from './record-closures';
import { refusedTargetOf } from './refused-target';
import { resolveCorrections, type Outcome } from './resolve-corrections';
import { createSubjectStores, deriveSubjects } from './subject-stores';
import { subjectsOf, type Visit } from './subjects-of';
import { touchDependants } from './touch-dependants';

/** What folding needs of an entry. */
export type FoldableEntry = Pick<Entry, 'n' | 'acceptedAt' | 'event' | 'hash'>;

/** An event whose type or data could not be read. */
interface Malformed {
  readonly n: number;
  readonly type: string;
  readonly path: string;
}

/** Takes entries one after another and keeps what the register is derived from. */
export class FoldState {
  readonly stores = createSubjectStores();
  readonly newer: NewerEvent[] = [];
  /** Every event as it arrived, repeated ones too. */
  readonly arrivals: FoldedEvent[] = [];
  readonly sequences = new DeviceSequences();
  head: { n: number; hash: string } | null = null;
  correctionFindings: readonly Finding[] = [];
  readonly merges = new HeldEventMerges();
  readonly closures = new RecordClosures();
  readonly malformed = new Map<string, Malformed>();
  /** Ids of events that are malformed or newer: they stand in no store as they arrived. */
  readonly #unread = new Set<string>();
  readonly #arrivalById = new Map<string, FoldedEvent>();
  readonly #corrections: FoldedEventOf<'event.corrected'>[] = [];
  /** What stands in the stores for a corrected event: its corrected form, or null. */
  readonly #standing = new Map<string, Outcome>();
  /** Sources redacted after the instant of knowledge. */
  readonly redactedLater = new Set<string>();
  readonly #noted: FindingGroups = createFindingGroups();
  /** Corrections, or what they may correct, arrived since the last derivation. */
  #mayCorrect = false;
  #indexing: FoldedEvent | null = null;

  constructor(
    readonly header: Pick<LedgerHeader, 'ledger' | 'org'>,
    readonly lineOf: (n: number) => number | undefined,
  ) {}

  /** Findings about single events, equal ones grouped. */
  get noted(): readonly Finding[] {
    return this.#noted.list();
  }

  add(entry: FoldableEntry): void {
    const { n, acceptedAt, hash } = entry;
    this.head = { n, hash };
    const reading = safeParseEvent(entry.event);
    const event = reading.state === 'malformed' ? entry.event : reading.event;
    const folded: FoldedEvent = { n, acceptedAt, event: event as LedgerEvent };
    const id = idOf(folded);
    this.arrivals.push(folded);
    const before = this.#arrivalById.get(id);
    if (before) return this.#repeated(before, folded);
    this.#arrivalById.set(id, folded);
    if (this.#corrections.length > 0) this.#mayCorrect = true;
    this.#count(folded);
    this.#take(reading, folded);
  }

  /** Takes an entry from after the instant of knowledge: redacting a text is not a matter of when it was known. */
  addLater(entry: FoldableEntry): void {
    const reading = safeParseEvent(entry.event);
    if (reading.state !== 'known' || reading.event.type !== 'source.redacted') return;
    const { sourceId } = reading.event.data;
    this.redactedLater.add(sourceId);
    this.stores.source.touch(sourceId);
  }

  derive(): void {
    if (this.#mayCorrect) this.#correct();
    deriveSubjects(this.stores, (id) => this.redactedLater.has(id));
    deriveHeldEvents(this.stores, this.merges);
    touchDependants(this.stores);
    this.#deriveRecords();
    if (this.#close()) this.#deriveRecords();
  }

  #finding(ruleId: LedgerRuleId, input: LedgerFindingInput): Finding {
    const n = input.params['n'];
    const line = typeof n === 'number' ? this.lineOf(n) : undefined;
    return ledgerFinding(ruleId, { ...input, line });
  }

  #take(reading: EventReading, folded: FoldedEvent): void {
    const { n, event } = folded;
    if (reading.state !== 'known') this.#unread.add(idOf(folded));
    if (reading.state === 'malformed') {
      const type = String((event as { type?: unknown } | null)?.type ?? '?');
      this.malformed.set(idOf(folded), { n, type, path: reading.path });
    } else if (reading.state === 'newer') this.#newer(folded);
    else this.#known(reading, folded);
  }

  #newer({ n, event }: FoldedEvent): void {
    const { type, v, id } = event;
    this.newer.push({ n, type, v, id });
    this.#noted.add(
      this.#finding('LED-12', { params: { n, type, v } }),
      `LED-12 ${type} ${String(v)}`,
    );
  }

  #known(reading: EventReading & { state: 'known' }, folded: FoldedEvent): void {
    const { n, event } = folded;
    for (const { ruleId, path, value } of reading.notes) {
      const params = { n, type: event.type, value: value ?? '' };
      this.#noted.add(this.#finding(ruleId, { params, path }), `${ruleId} ${event.type} ${path}`);
    }
    if (event.type === 'event.corrected') {
      this.#corrections.push(folded as FoldedEventOf<'event.corrected'>);
      this.#mayCorrect = true;
      const refused = refusedTargetOf(event.data);
      if (refused) this.sequences.excuse(refused);
    }
    this.#index(folded);
  }

  /** A malformed or newer event is one of its device's events too. */
  #count({ n, event }: FoldedEvent): void {
    const { client, seq } = (event ?? {}) as { client?: unknown; seq?: unknown };
    if (typeof client !== 'string' || !Number.isSafeInteger(seq) || (seq as number) < 1) return;
    if (this.sequences.add(client, seq as number)) return;
    const params = { n, client, seq: seq as number };
    this.#noted.add(this.#finding('LED-19', { params, path: '/seq' }), `LED-19 ${client}`);
  }

  /** The same event twice counts once; the same id with other content is kept in the ledger and reported. */
  #repeated(before: FoldedEvent, folded: FoldedEvent): void {
    const params = { n: folded.n, otherN: before.n };
    const isSame = says(before.event, folded.event);
    const finding = this.#finding(isSame ? 'LED-17' : 'LED-16', { params, path: '/id' });
    this.#noted.add(finding, isSame ? 'LED-17' : `LED-16 ${idOf(folded)}`);
  }

  #index(folded: FoldedEvent): void {
    this.#indexing = folded;
    subjectsOf(folded.event, this.#addTo);
    this.closures.add(folded);
    this.merges.add(folded);
  }

  readonly #addTo: Visit = (kind, id) => {
    if (this.#indexing) this.stores[kind].add(id, this.#indexing);
  };

  #unindex(folded: FoldedEvent): void {
    subjectsOf(folded.event, (kind, id) => {
      this.stores[kind].remove(id, folded);
    });
    this.closures.remove(folded);
    this.merges.remove(folded);
  }

  #correct(): void {
    this.#mayCorrect = false;
    const { outcomes, findings } = resolveCorrections(this.#corrections, (id) =>
      this.#arrivalById.get(id),
    );
    this.correctionFindings = findings;
    const ids = new Set([...this.#standing.keys(), ...outcomes.keys()]);
    for (const id of ids) this.#recorrect(id, outcomes);
  }

  #recorrect(id: string, outcomes: ReadonlyMap<string, Outcome>): void {
    const arrived = this.#unread.has(id) ? null : (this.#arrivalById.get(id) ?? null);
    const held = this.#standing.get(id);
    const before = held === undefined ? arrived : held;
    const outcome = outcomes.get(id);
    const now = outcome === undefined ? arrived : outcome;
    if (outcome === undefined) this.#standing.delete(id);
    else this.#standing.set(id, says(before, now) ? before : now);
    if (says(before, now)) return;
    if (before) this.#unindex(before);
    if (now) this.#index(now);
  }

  /** Whether a malformed event was mended or taken back by a correction. */
  isMended(id: string): boolean {
    return this.#standing.has(id);
  }

  #deriveRecords(): void {
    const { number, referral, record } = this.stores;
    const context = {
      holderOf: (allotted: string) => number.get(allotted),
      closureOf: (recordId: string) => this.closures.closureOf(recordId),
      survivorOf: (eventId: string) => this.merges.survivorOf(eventId),
      answersTo: (referralId: string) =>
        referral.eventsOf(referralId).filter(({ event }) => event.type === 'referral.answered'),
    };
    record.derive(deriveRecord(context));
    if (record.appearances > 0) this.closures.noteAppearances();
  }

  /** Decides which closings count; true when that changed a record. */
  #close(): boolean {
    const { record } = this.stores;
    const changed = this.closures.resolve((id) => record.has(id));
    for (const id of changed) record.touch(id);
    return changed.length > 0;
  }
}

/** The id of an event, or a stand-in for one that has none. */
export function idOf({ n, event }: FoldedEvent): string {
  const id: unknown = (event as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : `#${n}`;
}
