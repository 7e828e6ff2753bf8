import { createHash } from 'node:crypto';
import type { LedgerEvent } from '@camket/domain';
import { fold, type Entry, type Register } from '@camket/ledger';

/** Records of one made-up event. */
export const RECORDS_PER_EVENT = 100;

const SYLLABLES =
  'đường trường trạm điện nước sông cầu cống rác đèn chợ bến phà đê kênh mương ruộng vườn nhà đất thuế phí học y tế văn hóa thể thao'.split(
    ' ',
  );

/** A UUIDv7 made from a kind and a number. */
export const madeId = (kind: number, n: number): string =>
  `0198c0de-${String(kind).padStart(4, '0')}-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** Deterministic words, different for each record. */
function words(seed: number, count: number): string {
  let state = (seed * 2_654_435_761 + 12_345) % 4_294_967_296;
  const chosen: string[] = [];
  for (let at = 0; at < count; at += 1) {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    chosen.push(SYLLABLES[state % SYLLABLES.length] ?? '');
  }
  return chosen.join(' ');
}

const textOf = (n: number): string => `sửa chữa ${words(n, 9)} số ${String(n)}`;

const actor = { id: 'can-bo', role: 'officer' } as const;
const NOT_STATED = { state: 'not_stated' } as const;
const stated = {
  lead: NOT_STATED,
  coordinating: [],
  deadline: NOT_STATED,
  product: NOT_STATED,
  legalBasis: [],
};

/** Writes events one after another. */
export class EventWriter {
  seq = 0;

  write(type: string, on: string, data: object): LedgerEvent {
    this.seq += 1;
    const at = `${on}T01:00:00.000Z`;
    return {
      v: 1,
      id: madeId(9, this.seq),
      type,
      on,
      recordedAt: at,
      client: madeId(8, 1),
      seq: this.seq,
      actor,
      data,
    } as unknown as LedgerEvent;
  }
}

interface Place {
  readonly eventId: string;
  readonly sourceId: string;
  readonly text: string;
}

function* eventsOfRecord(
  writer: EventWriter,
  n: number,
  { eventId, sourceId, text }: Place,
): Generator<LedgerEvent> {
  const recordId = madeId(1, n);
  const exact = textOf(n);
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const quotation = {
    sourceId,
    exact,
    prefix: text.slice(Math.max(0, start - 8), start),
    suffix: text.slice(end, end + 8),
    start,
    end,
  };
  const document = {
    raw: 'Thông báo số 12/TB-UBND ngày 10/01/2026',
    side: 'state',
    type: 'TB',
    number: '12',
    year: null,
    issuer: 'UBND',
    issuedOn: '2026-01-10',
  };
  yield writer.write('petition.itemised', '2026-01-09', {
    recordId,
    eventId,
    text: exact,
    quotations: [quotation],
    groupId: null,
    stated,
    kind: n % 2 === 0 ? 'complaint' : 'request',
    petitioner: { label: 'Cử tri' },
  });
  yield writer.write('number.allotted', '2026-01-09', {
    recordId,
    number: `DT26-${n % 2 === 0 ? 'PA' : 'KN'}${String(n + 10)
      .padStart(2, '0')
      .slice(-5)}`,
  });
  yield writer.write('record.classified', '2026-01-09', {
    recordId,
    field: 'transport',
    competence: 'city',
    basis: 'office',
  });
  yield writer.write('record.assigned', '2026-01-12', {
    assignmentId: madeId(2, n),
    recordId,
    lead: { name: 'Sở Xây dựng' },
    coordinating: [],
    responsibleOfficial: 'Trần Văn B',
    product: 'Báo cáo',
    document,
  });
  yield writer.write('deadline.set', '2026-01-12', {
    deadlineId: madeId(3, n),
    recordId,
    expression: {
      kind: 'date',
      raw: 'trước ngày 30/6/2026',
      bound: 'before',
      year: 2026,
      month: 6,
      day: 30,
    },
    resolved: {
      dueOn: '2026-06-29',
      calendarVersion: 'vn-2026-10-02',
      ruleId: 'named-day',
      profile: 'state',
    },
    document: null,
  });
  yield writer.write('status.asserted', '2026-02-20', {
    recordId,
    work: 'in_progress',
    evidenceIds: [],
  });
}

/** The events of so many records in made-up dialogues of a hundred each, about six events a record. */
export function* madeEvents(records: number, writer = new EventWriter()): Generator<LedgerEvent> {
  for (let first = 0; first < records; first += RECORDS_PER_EVENT) {
    const numbers = Array.from(
      { length: Math.min(RECORDS_PER_EVENT, records - first) },
      (_, at) => first + at,
    );
    const text = `Cử tri đề nghị: ${numbers.map(textOf).join('. ')}.`;
    const place = { eventId: madeId(4, first), sourceId: madeId(5, first), text };
    yield writer.write('source.captured', '2026-01-09', {
      sourceId: place.sourceId,
      url: null,
      canonicalUrl: null,
      title: 'Đối thoại',
      authors: [],
      portal: null,
      publishedAt: '2026-01-09',
      modifiedAt: null,
      language: 'vi',
      text,
      textSha256: createHash('sha256').update(text).digest('hex'),
      html: null,
      extractor: { name: 'made', version: '1' },
      attachments: [],
    });
    yield writer.write('event.held', '2026-01-08', {
      eventId: place.eventId,
      kind: 'dialogue_conference',
      code: 'DT26',
      name: 'Hội nghị đối thoại',
      heldOn: { state: 'stated', value: { precision: 'day', on: '2026-01-08' } },
      place: NOT_STATED,
      convenedBy: [],
      audience: NOT_STATED,
      sourceIds: [place.sourceId],
      quotations: [],
    });
    for (const n of numbers) yield* eventsOfRecord(writer, n, place);
  }
}

/** Entries around events, as the ledger folds them. */
export function entriesOf(events: Iterable<LedgerEvent>, from = 1): Entry[] {
  return [...events].map((event, at) => ({
    n: from + at,
    prev: '',
    acceptedAt: '2026-03-01T00:00:00.000Z',
    event,
    hash: '',
  }));
}

/** The register that events fold to. */
export const registerOf = (events: Iterable<LedgerEvent>): Register => fold(entriesOf(events));
