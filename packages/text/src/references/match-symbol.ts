import { isIssuerCode, sideOf } from './issuer-codes';
import { typeCode } from './document-codes';
import type { DocumentSymbol } from './reference-mention';

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

function run(
  pattern: RegExp,
  text: string,
  at: number,
): { groups: (string | undefined)[]; end: number } | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found ? { groups: [...found], end: pattern.lastIndex } : null;
}

function issuerList(printed: string): string[] {
  return printed.split(/ ?- ?/u).map((code) => code.replace(/^TTG$/u, 'TTg').replace(/[.]$/u, ''));
}

type Matcher = (text: string, at: number) => FoundSymbol | null;

const assembly: Matcher = (text, at) => {
  const hit = run(ASSEMBLY, text, at);
  if (!hit) return null;
  const [, number = '', year, issuer = ''] = hit.groups;
  const issuers = [issuer.replace(' ', '')];
  return {
    symbol: { number, year: Number(year), type: null, issuers, unit: null, shape: 'assembly' },
    end: hit.end,
  };
};

function legalWith(pattern: RegExp, text: string, at: number): FoundSymbol | null {
  const hit = run(pattern, text, at);
  if (!hit) return null;
  const [, number = '', year, code = '', issuers = ''] = hit.groups;
  const type = typeCode(code);
  if (type === undefined) return null;
  return {
    symbol: {
      number,
      year: Number(year),
      type,
      issuers: issuerList(
        issuers.toUpperCase() === issuers || pattern === LEGAL ? issuers : issuers.toUpperCase(),
      ),
      unit: null,
      shape: 'legal',
    },
    end: hit.end,
  };
}

const party: Matcher = (text, at) => {
  const hit = run(PARTY, text, at);
  if (!hit) return null;
  const [, number = '', code = '', issuers = ''] = hit.groups;
  const type = typeCode(code);
  const list = issuerList(issuers);
  if (type === undefined || !isIssuerCode(list[0] ?? '')) return null;
  return {
    symbol: { number, year: null, type, issuers: list, unit: null, shape: 'party' },
    end: hit.end,
  };
};

const oldOrder: Matcher = (text, at) => {
  const hit = run(OLD_ORDER, text, at);
  if (!hit) return null;
  const [, number = '', issuers = '', code = ''] = hit.groups;
  return {
    symbol: {
      number,
      year: null,
      type: code,
      issuers: issuerList(issuers),
      unit: null,
      shape: 'administrative',
    },
    end: hit.end,
  };
};

const administrative: Matcher = (text, at) => {
  const hit = run(ADMINISTRATIVE, text, at);
  if (!hit) return null;
  const [, number = '', code = '', printed = ''] = hit.groups;
  const type = typeCode(code);
  if (type === undefined) return null;
  const issuers = issuerList(printed);
  const shape = sideOf(issuers[0] ?? '') === 'state' ? 'administrative' : 'party';
  return { symbol: { number, year: null, type, issuers, unit: null, shape }, end: hit.end };
};

const dispatch: Matcher = (text, at) => {
  const hit = run(DISPATCH, text, at);
  if (!hit) return null;
  const [, number = '', issuer = '', unit] = hit.groups;
  return {
    symbol: {
      number,
      year: null,
      // A letter of the Government names the unit that drew it up; without one it is a decree of the old form, without a year.
      type: issuer === 'CP' && !unit ? 'NĐ' : 'CV',
      issuers: [issuer],
      unit: unit ?? null,
      shape: 'dispatch',
    },
    end: hit.end,
  };
};

const ORDER: readonly Matcher[] = [
  assembly,
  (text, at) => legalWith(LEGAL, text, at),
  (text, at) => legalWith(LEGAL_LOWER, text, at),
  party,
  oldOrder,
  administrative,
  dispatch,
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
  for (const matcher of ORDER) {
    const found = matcher(text, at);
    if (found) return found;
  }
  return null;
}
