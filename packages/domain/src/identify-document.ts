import type { DocumentReference } from './document-reference';

/** Whether a reference names exactly one document, and if not, what is missing. */
export type DocumentIdentity =
  | { readonly state: 'identified'; readonly id: string }
  | {
      readonly state: 'partial';
      readonly missing: readonly ('number' | 'type' | 'issuer' | 'date' | 'term' | 'place')[];
    };

/** Issuers that exist once in the country, so that no place is needed. */
const NATIONAL =
  /^(TW|QH\d*|UBTVQH\d*|CTN|CP|TTg|VPCP|VPTW|TANDTC|VKSNDTC|KTNN|B[A-ZĐ&]+|NHNN|TTCP)$/u;

const slug = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, '_');

function firstIssuer(issuer: string): string {
  return issuer.replace(/\s*\(.*$/u, '').trim();
}

/** Party numbers restart each term and type, so the term or the date belongs to the identity (399-QĐ/TW). */
function missingOfParty(reference: DocumentReference) {
  return reference.term === undefined && reference.issuedOn === null ? (['term'] as const) : [];
}

/** State numbers restart each year; an administrative document prints no year, so its date is needed (Decree 30/2020/NĐ-CP). */
function missingOfState(reference: DocumentReference) {
  return reference.year === null && reference.issuedOn === null ? (['date'] as const) : [];
}

/**
 * The identity of a document: an id derived from its content, or what is missing for one.
 * Source: Decree 30/2020/NĐ-CP for the State, Regulation 399-QĐ/TW for the Party.
 *
 * @example
 * identifyDocument({ raw: '125/QĐ-UBND', side: 'state', type: 'QĐ', number: '125', year: null, issuer: 'UBND', issuedOn: null }).state; // => 'partial'
 */
export function identifyDocument(reference: DocumentReference): DocumentIdentity {
  const issuer = reference.issuer === null ? '' : firstIssuer(reference.issuer);
  const needsPlace = issuer !== '' && !NATIONAL.test(issuer) && reference.place === undefined;
  const missing = [
    ...(reference.number === '' ? (['number'] as const) : []),
    ...(reference.type === null ? (['type'] as const) : []),
    ...(issuer === '' ? (['issuer'] as const) : []),
    ...(reference.side === 'party' ? missingOfParty(reference) : missingOfState(reference)),
    ...(needsPlace ? (['place'] as const) : []),
  ];
  return missing.length > 0
    ? { state: 'partial', missing }
    : { state: 'identified', id: documentId(reference, issuer) };
}

function documentId(reference: DocumentReference, issuer: string): string {
  const number = reference.number.replace(/^0+(?=\d)/u, '');
  const period =
    reference.side === 'party'
      ? (reference.term ?? reference.issuedOn ?? '')
      : String(reference.year ?? reference.issuedOn?.slice(0, 4) ?? '');
  const parts = [
    reference.side ?? 'unknown',
    reference.type ?? '',
    number,
    period,
    issuer,
    reference.place ?? '',
  ];
  return `doc:${parts.map(slug).join('/')}`.replace(/\/$/u, '');
}
