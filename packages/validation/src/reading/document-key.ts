import type { DocumentReference } from '@camket/domain';

/**
 * A key under which the same symbol is found again: type, number without leading zeros, year and issuer.
 * Documents of different years or terms may share it.
 *
 * @example
 * documentKey({ raw: '02-CTr/TU', side: 'party', type: 'CTr', number: '02', year: null, issuer: 'TU', issuedOn: null }); // => 'CTr|2||TU'
 */
export function documentKey(reference: DocumentReference): string {
  const number = reference.number.replace(/^0+(?=\d)/u, '');
  const issuer = (reference.issuer ?? '').replace(/\s*\(.*$/u, '').trim();
  return `${reference.type ?? ''}|${number}|${String(reference.year ?? '')}|${issuer}`;
}
