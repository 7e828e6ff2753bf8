import { isIssuerCode, sideOf } from './issuer-codes';
import { typeCode } from './document-codes';
import { execAt, type Groups } from '../text/exec-at';
import { EMPTY_SYMBOL, type DocumentSymbol } from './reference-mention';

const NUMBER = String.raw`(\d{1,5}(?:\.\d{1,2})?[a-z]?)`;
const ISSUER = String.raw`[A-ZĐÂÊÔƠƯ][\p{L}\p{N}&.]{0,19}`;
const LIST = String.raw`(${ISSUER}(?: ?- ?${ISSUER}){0,5})`;
const END = String.raw`(?![\p{L}\p{N}])`;

const ASSEMBLY = new RegExp(
  String.raw`${NUMBER} ?/ ?(\d{4}) ?/ ?((?:UBTV)?QH ?\d{1,2})${END}`,
  'uy',
);
const LEGAL = new RegExp(
  String.raw`${NUMBER} ?/ ?(\d{4}) ?/ ?([A-ZĐ][A-Za-zĐđ]{0,5}) ?[-/] ?${LIST}${END}`,
  'uy',
);
const LEGAL_LOWER = new RegExp(
  String.raw`${NUMBER} ?/ ?(\d{4}) ?/ ?(ttlt|tt|nđ|qđ|nq|ct) ?[-/] ?([a-zđ&]{2,12}(?: ?- ?[a-zđ&]{2,12}){0,4})${END}`,
  'uy',
);
const PARTY = new RegExp(
  String.raw`${NUMBER}(?: ?- ?| )([A-ZĐ][A-Za-zĐđ]{0,4}) ?/ ?${LIST}${END}`,
  'uy',
);
const OLD_ORDER = new RegExp(String.raw`${NUMBER} ?- ?${LIST} ?/ ?(TTLT|TT|NĐ|QĐ|CT)${END}`, 'uy');
const ADMINISTRATIVE = new RegExp(
  String.raw`${NUMBER} ?/ ?([A-ZĐ][A-Za-zĐđ]{0,5}) ?- ?${LIST}${END}`,
  'uy',
);
const DISPATCH = new RegExp(
  String.raw`${NUMBER} ?/ ?(${ISSUER})(?: ?- ?((?:[A-ZĐ][\p{L}\p{N}&.]{0,11})(?: ?- ?[A-ZĐ][\p{L}\p{N}&.]{0,11})?(?:/[IVX]{1,3})?))?${END}`,
  'uy',
);

/** A symbol found at a place. */
export interface FoundSymbol {
  symbol: DocumentSymbol;
  end: number;
}

function issuerList(printed: string): string[] {
  return printed.split(/ ?- ?/u).map((code) => code.replace(/^TTG$/u, 'TTg').replace(/[.]$/u, ''));
}

/** What a symbol says beside its number. */
type Said = Partial<DocumentSymbol> & Pick<DocumentSymbol, 'shape'>;

/** A symbol with the code of a type; null where it is no such code. */
function typed(code: string, said: Said): Said | null {
  const type = typeCode(code);
  return type === undefined ? null : { ...said, type };
}

function party(code: string, issuers: string[]): Said | null {
  return isIssuerCode(issuers[0] ?? '') ? typed(code, { issuers, shape: 'party' }) : null;
}

function administrative(code: string, issuers: string[]): Said | null {
  const shape = sideOf(issuers[0] ?? '') === 'state' ? 'administrative' : 'party';
  return typed(code, { issuers, shape });
}

/** The shapes, the surest first, with what their groups say behind the number; null where they are no symbol. */
const SHAPES: readonly (readonly [pattern: RegExp, read: (groups: Groups) => Said | null])[] = [
  [
    ASSEMBLY,
    ([, , year, issuer = '']) => ({
      year: Number(year),
      issuers: [issuer.replace(' ', '')],
      shape: 'assembly',
    }),
  ],
  [
    LEGAL,
    ([, , year, code = '', issuers = '']) =>
      typed(code, { year: Number(year), issuers: issuerList(issuers), shape: 'legal' }),
  ],
  [
    LEGAL_LOWER,
    ([, , year, code = '', issuers = '']) =>
      typed(code, {
        year: Number(year),
        issuers: issuerList(issuers.toUpperCase()),
        shape: 'legal',
      }),
  ],
  [PARTY, ([, , code = '', issuers = '']) => party(code, issuerList(issuers))],
  [
    OLD_ORDER,
    ([, , issuers = '', code = '']) =>
      typed(code, { issuers: issuerList(issuers), shape: 'administrative' }),
  ],
  [ADMINISTRATIVE, ([, , code = '', issuers = '']) => administrative(code, issuerList(issuers))],
  [
    DISPATCH,
    ([, , issuer = '', unit = null]) => ({
      // A letter of the Government names the unit that drew it up; without one it is a decree of the old form, without a year.
      type: issuer === 'CP' && unit === null ? 'NĐ' : 'CV',
      issuers: [issuer],
      unit,
      shape: 'dispatch',
    }),
  ],
];

/**
 * Matches the symbol of a document that starts at an offset: assembly, legal, Party, administrative, dispatch, in this order.
 *
 * @example
 * matchSymbol('71- NQ/TW', 0)?.symbol.type; // => 'NQ'
 */
export function matchSymbol(text: string, at: number): FoundSymbol | null {
  const slash = text.indexOf('/', at);
  if (slash < 0 || slash - at > 80) return null;
  for (const [pattern, read] of SHAPES) {
    const hit = execAt(pattern, text, at);
    const said = hit && read(hit.groups);
    if (hit && said)
      return { symbol: { ...EMPTY_SYMBOL, number: hit.groups[1] ?? '', ...said }, end: hit.end };
  }
  return null;
}
