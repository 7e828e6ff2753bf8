import type { DocumentSymbol } from './reference-mention';
import { sideOf } from './issuer-codes';

/**
 * Writes a symbol by the rules of its own side: Party `71-NQ/TW`, legal `30/2020/NĐ-CP`, administrative `294/KH-UBND`, dispatch `6166/UBND-TH`.
 *
 * @example
 * canonicalSymbol({ number: '31', year: null, type: 'QĐ', issuers: ['TW'], unit: null, shape: 'party' }); // => '31-QĐ/TW'
 */
export function canonicalSymbol(symbol: DocumentSymbol): string {
  const { number, type, shape } = symbol;
  const issuers = symbol.issuers.join('-');
  const year = symbol.year === null ? '' : `/${String(symbol.year)}`;
  if (shape === 'short') return [type, number].filter(Boolean).join(' ');
  if (shape === 'assembly') return `${number}${year}/${issuers}`;
  if (shape === 'dispatch') return `${number}/${issuers}${symbol.unit === null ? '' : `-${symbol.unit}`}`;
  const party = shape === 'party' || sideOf(symbol.issuers[0] ?? '') !== 'state';
  if (party) return `${number}-${type ?? ''}/${issuers}`;
  return `${number}${year}/${type ?? ''}-${issuers}`;
}

/**
 * The canonical form of a reference as printed, or null where it holds no symbol: spaces, swapped separators and look-alike letters mended.
 *
 * @example
 * canonicalReference({ canonical: '71-NQ/TW' }); // => '71-NQ/TW'
 */
export function canonicalReference(reference: { canonical: string }): string {
  return reference.canonical;
}
