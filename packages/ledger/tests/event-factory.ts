import { createHash } from 'node:crypto';
import {
  NOTHING_STATED,
  createUuidV7,
  type EventDataInput,
  type LedgerEventInput,
  type LedgerEventType,
} from '@camket/domain';
import type { Sha256 } from '../src/entry';

/** Node's SHA-256. */
export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** A UUIDv7 that depends on nothing but a number or a word. */
export function idOf(name: number | string): string {
  const random = createHash('sha256').update(String(name)).digest().subarray(0, 10);
  return createUuidV7({ nowMs: Date.UTC(2026, 0, 5), random });
}

/** Makes events of one device, numbered without gaps. */
export interface EventFactory {
  make<Type extends LedgerEventType>(
    type: Type,
    data: EventDataInput<Type>,
    on?: string,
  ): LedgerEventInput;
  /** Petitions about nothing in particular, each a record named by its word. */
  petitions(...names: string[]): LedgerEventInput[];
}

/** Id of the record that a petition of a name makes. */
export const recordIdOf = (name: number | string): string => idOf(`record ${name}`);

/** A device whose events are the same on every run. */
export function createEventFactory(device = 'device'): EventFactory {
  let seq = 0;
  const factory: EventFactory = {
    make(type, data, on = '2026-01-05') {
      seq += 1;
      return {
        v: 1,
        id: idOf(`${device} event ${seq}`),
        type,
        on,
        recordedAt: `${on}T09:00:00+07:00`,
        client: idOf(device),
        seq,
        actor: { id: 'officer-1', name: 'Cán bộ theo dõi', role: 'officer' },
        data,
      } as LedgerEventInput;
    },
    petitions: (...names) => names.map((name) => factory.make('petition.itemised', petition(name))),
  };
  return factory;
}

/** A quotation at the first place of its words in a text. */
export function quote(sourceId: string, text: string, exact: string) {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`not in the text: ${exact}`);
  const end = start + exact.length;
  return {
    sourceId,
    exact,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    start,
    end,
  };
}

const SOURCE = 'Cử tri phản ánh đường hỏng, đề nghị thành phố sửa đường và lắp đèn.';

/** A held event of which nothing is stated but its name. */
export function heldEvent(name: string): EventDataInput<'event.held'> {
  const notStated = { state: 'not_stated' } as const;
  return {
    eventId: idOf(name),
    kind: 'dialogue_conference',
    code: 'CT25',
    name,
    heldOn: notStated,
    place: notStated,
    convenedBy: [],
    audience: notStated,
    sourceIds: [idOf(`source of ${name}`)],
    quotations: [],
  };
}

/** A petition about nothing in particular. */
export function petition(
  name: number | string,
  held = 'held',
): EventDataInput<'petition.itemised'> {
  return {
    recordId: recordIdOf(name),
    eventId: idOf(held),
    kind: 'request',
    text: 'sửa đường',
    quotations: [quote(idOf('source'), SOURCE, 'sửa đường')],
    groupId: null,
    stated: NOTHING_STATED,
    petitioner: { label: 'cử tri' },
  };
}
