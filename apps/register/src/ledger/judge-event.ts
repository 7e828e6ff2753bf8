import {
  eventEnvelopeSchema,
  MAX_EVENT_BYTES,
  type EventEnvelope,
  type RefusedResult,
} from '@camket/client';
import { EVENT_SCHEMA_BY_TYPE, EVENT_VERSION, type Finding } from '@camket/domain';
import { canonicalise, findEventFaults } from '@camket/ledger';
import { findSecrecyMarking } from '@camket/text';
import { listIssues } from '../http/read-request';
import { refuse } from './refusals';

/** An event in canonical form, or why it can never be one. */
export type Judged =
  | { readonly ok: true; readonly event: EventEnvelope; readonly canonical: string }
  | { readonly ok: false; readonly canonical: string; readonly refusal: RefusedResult };

/** Types that only the register writes. */
const RESERVED = new Set(['number.allotted']);

/**
 * Judges an event by itself. Unknown types and newer versions pass as they are: they are kept, hashed and forwarded.
 */
export function judgeEvent(raw: unknown, id: string, mayUseReserved: boolean): Judged {
  const canonical = canonicalOrNull(raw);
  if (canonical === null) {
    return { ok: false, canonical: JSON.stringify(raw), refusal: refuse(id, 'not-an-event') };
  }
  const no = (refusal: RefusedResult): Judged => ({ ok: false, canonical, refusal });
  const envelope = eventEnvelopeSchema.safeParse(raw);
  if (!envelope.success) return no(refuse(id, 'not-an-event', listIssues(envelope.error)));
  if (Buffer.byteLength(canonical) > MAX_EVENT_BYTES) return no(refuse(id, 'too-large'));
  const refusal = judgeContent(envelope.data, mayUseReserved);
  return refusal ? no(refusal) : { ok: true, event: envelope.data, canonical };
}

function canonicalOrNull(raw: unknown): string | null {
  try {
    return canonicalise(raw);
  } catch {
    return null;
  }
}

function judgeContent(event: EventEnvelope, mayUseReserved: boolean): RefusedResult | null {
  if (RESERVED.has(event.type) && !mayUseReserved) return refuse(event.id, 'reserved-type');
  const faults = findEventFaults(event);
  if (faults.length > 0) return refuse(event.id, 'invalid-content', faults.map(asIssue));
  const schema = event.v <= EVENT_VERSION ? EVENT_SCHEMA_BY_TYPE.get(event.type) : undefined;
  const parsed = schema?.safeParse(event);
  if (parsed?.success === false)
    return refuse(event.id, 'invalid-content', listIssues(parsed.error));
  return isSecret(event) ? refuse(event.id, 'secret-document') : null;
}

function asIssue({ path, message }: Finding): { pointer: string; detail: string } {
  return { pointer: path, detail: message.vi };
}

function isSecret(event: EventEnvelope): boolean {
  if (event.type !== 'source.captured' || typeof event.data !== 'object' || event.data === null)
    return false;
  const { text, title } = event.data as { text?: unknown; title?: unknown };
  return [title, text].some(
    (words) => typeof words === 'string' && findSecrecyMarking(words) !== null,
  );
}
