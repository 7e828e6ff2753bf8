import type { Finding } from '@camket/domain';
import { checkEnvelope } from './check-envelope';
import { ledgerFinding } from './ledger-finding';
import { plainFaults } from './plain-faults';

/**
 * What keeps an event out of a ledger: an envelope that is not whole, decimals as numbers, text that is not NFC,
 * lone surrogates, undefined. What the data of its type must hold is judged while folding and by validation.
 *
 * @example
 * findEventFaults({ v: 1 }).map((finding) => finding.path); // => ['/id']
 */
export function findEventFaults(event: object): Finding[] {
  const type = String((event as { type?: unknown }).type ?? '?');
  const envelope = checkEnvelope(event);
  const faults = plainFaults(event, '');
  return [
    ...(envelope === null
      ? []
      : [ledgerFinding('LED-10', { params: { n: '–', type }, path: envelope })]),
    ...faults.map(({ ruleId, path, value }) =>
      ledgerFinding(ruleId, { params: { n: '–', type, value: value ?? '' }, path }),
    ),
  ];
}
