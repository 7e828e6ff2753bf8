import type { DocumentSymbol } from './reference-mention';
import { sideOf } from './issuer-codes';

/**
 * Writes a symbol by the rules of its own side: Party `71-NQ/TW`, legal `30/2020/NĐ-CP`, administrative `294/KH-UBND`, dispatch `6166/UBND-TH`.
 *
 * @example
 * canonicalSymbol({ number: '31', year: null, type: 'QĐ', issuers: ['TW'], unit: null, shape: 'party' }); // => '31-QĐ/TW'
 */
export function canonicalSymbol(symbol: DocumentSymbol): string {
  return WRITERS[symbol.shape](symbol, symbol.issuers.join('-'));
}

const yearOf = ({ year }: DocumentSymbol): string => (year === null ? '' : `/${String(year)}`);
const typeOf = ({ type }: DocumentSymbol): string => type ?? '';
const byParty = (symbol: DocumentSymbol, issuers: string): string =>
  `${symbol.number}-${typeOf(symbol)}/${issuers}`;
const byState = (symbol: DocumentSymbol, issuers: string): string =>
  sideOf(symbol.issuers[0] ?? '') === 'state'
    ? `${symbol.number}${yearOf(symbol)}/${typeOf(symbol)}-${issuers}`
    : byParty(symbol, issuers);

/** How a symbol of each shape is written. */
const WRITERS: Readonly<
  Record<DocumentSymbol['shape'], (symbol: DocumentSymbol, issuers: string) => string>
> = {
  short: ({ type, number }) => [type, number].filter(Boolean).join(' '),
  assembly: (symbol, issuers) => `${symbol.number}${yearOf(symbol)}/${issuers}`,
  dispatch: ({ number, unit }, issuers) => `${number}/${issuers}${unit === null ? '' : `-${unit}`}`,
  party: byParty,
  legal: byState,
  administrative: byState,
};

/**
 * The canonical form of a reference as printed, or null where it holds no symbol: spaces, swapped separators and look-alike letters mended.
 *
 * @example
 * canonicalReference({ canonical: '71-NQ/TW' }); // => '71-NQ/TW'
 */
export function canonicalReference(reference: { canonical: string }): string {
  return reference.canonical;
}
