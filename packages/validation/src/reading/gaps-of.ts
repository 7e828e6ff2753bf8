import type { RecordView } from '../register-view';
import { deadlinesOf, eventsOf } from './events-of';
import { findIndicator } from './known-indicators';
import { targetOf } from './target-of';

/** Kinds of records that somebody has to carry out. */
const TO_CARRY_OUT = new Set(['complaint', 'request', 'directive', 'pledge', 'referral']);

function gapsOfTarget(record: RecordView): string[] {
  const target = targetOf(record);
  if (target === null) return [];
  const isIndex = findIndicator(target.indicator.name)?.isIndex === true;
  return [
    ...(target.target.by.state === 'not_stated' ? ['target_year'] : []),
    ...(target.baseline.state === 'not_stated' ? ['baseline'] : []),
    ...(target.unit.state === 'not_stated' && !isIndex ? ['unit'] : []),
  ];
}

/**
 * What the source of a record does not state and nobody has added since: keys of the catalogue's terms.
 *
 * @example
 * gapsOf(record); // => ['lead', 'deadline']
 */
export function gapsOf(record: RecordView): string[] {
  if (!TO_CARRY_OUT.has(record.kind)) return gapsOfTarget(record);
  const { lead, deadline } = record.stated;
  const lacksLead = lead.state === 'not_stated' && eventsOf(record, 'record.assigned').length === 0;
  const lacksDeadline = deadline.state === 'not_stated' && deadlinesOf(record).length === 0;
  return [...(lacksLead ? ['lead'] : []), ...(lacksDeadline ? ['deadline'] : [])];
}
