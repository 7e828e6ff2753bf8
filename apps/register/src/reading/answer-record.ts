import type { RecordAnswer } from '@camket/client';
import type { Quotation } from '@camket/domain';
import type { FoldedEvent, RecordState, Register, SourceState } from '@camket/ledger';
import { intervalsOf } from '@camket/status';
import { historyText } from './history-texts';
import type { RegisterView } from './register-view';
import { summariseRecord } from './summarise-record';

/** A day and the instant up to which the register is known. */
export interface AsKnown {
  readonly asOf: string;
  readonly knownAt: string;
}

/** A record by its id or its number; null when the register does not hold it. */
export function lookUpRecord({ register }: RegisterView, idOrNumber: string): RecordState | null {
  const id = register.numbers.get(idOrNumber.toUpperCase()) ?? idOrNumber.toLowerCase();
  return register.records.get(id) ?? null;
}

/** One record with its quotations, timeline, reasons and history; null when it is not in the register on that day. */
export function answerRecord(
  view: RegisterView,
  record: RecordState,
  when: AsKnown,
): RecordAnswer | null {
  const summary = summariseRecord(view, record, when.asOf);
  const timeline = view.timelines.get(record.id);
  if (!summary || !timeline) return null;
  return {
    ...when,
    record: summary,
    quotations: record.quotations.map((quotation) => passageOf(view.register, quotation)),
    timeline: intervalsOf(timeline).map((interval) => ({ ...interval })),
    history: historyOf(record),
  };
}

type Passage = RecordAnswer['quotations'][number];

function passageOf(register: Register, quotation: Quotation): Passage {
  const { sourceId, exact, prefix, suffix, start, end } = quotation;
  return {
    sourceId,
    exact,
    prefix,
    suffix,
    start,
    end,
    source: describeSource(register.sources.get(sourceId)),
  };
}

function describeSource(source: SourceState | undefined): Passage['source'] {
  if (!source)
    return { url: null, title: null, publisher: null, publishedAt: null, textSha256: null };
  const { title, portal, publishedAt, textSha256 } = source;
  return {
    url: source.canonicalUrl ?? source.url,
    title,
    publisher: portal,
    publishedAt,
    textSha256,
  };
}

function historyOf(record: RecordState): RecordAnswer['history'] {
  return [record.itemisedBy, ...record.events].map(lineOf).sort((a, b) => a.n - b.n);
}

function lineOf({
  n,
  acceptedAt,
  event,
  correctedBy,
}: FoldedEvent): RecordAnswer['history'][number] {
  return {
    n,
    eventId: event.id,
    type: event.type,
    on: event.on,
    acceptedAt,
    by: event.actor.name ?? event.actor.id,
    text: historyText(event),
    ...(correctedBy === undefined ? {} : { correctedBy }),
  };
}
