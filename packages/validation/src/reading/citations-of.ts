import type { DocumentReference } from '@camket/domain';
import type { RecordView } from '../register-view';

/** A document that a record cites, and where. */
export interface Citation {
  readonly path: string;
  readonly reference: DocumentReference;
}

/**
 * The documents that a record cites: as legal basis of its words, and in the events about it.
 *
 * @example
 * citationsOf(record).map((citation) => citation.reference.raw); // => ['Nghị quyết số 71-NQ/TW']
 */
export function citationsOf(record: RecordView): Citation[] {
  const citations: Citation[] = [];
  for (const [at, reference] of record.stated.legalBasis.entries()) {
    citations.push({ path: `/stated/legalBasis/${String(at)}`, reference });
  }
  for (const [at, { event }] of record.events.entries()) {
    const { document } = event.data as { document?: DocumentReference | null };
    if (document)
      citations.push({ path: `/events/${String(at)}/event/data/document`, reference: document });
  }
  return citations;
}
