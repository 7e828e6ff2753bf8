import { because, type Because } from '../because';
import { type ReadableText, startOf } from '../readable-text';
import type { Span } from '../text/span';
import { canonicalSymbol } from './canonical-reference';
import { isIssuerCode, issuerName, sideOf } from './issuer-codes';
import { matchSymbol, type FoundSymbol } from './match-symbol';
import { NAMED_DOCUMENTS } from './named-documents';
import { ownDate } from './own-date';
import { EMPTY_SYMBOL, type DocumentSymbol, type ReferenceMention } from './reference-mention';
import { typeWordBefore, type TypeWord } from './type-word-before';

/** A reference with its symbol, before short forms and bodies are resolved; offsets are in the cleaned text. */
export interface FoundReference {
  mention: ReferenceMention;
  symbol: DocumentSymbol;
}

/** Words after a bare number that make it a quantity, not a document: "Kế hoạch 5 năm". */
const QUANTITY =
  /^ (?:năm|tháng|ngày|tuần|quý|giờ|nội|nhiệm|nhóm|điểm|điều|khoản|chỉ|dự|người|hộ|xã|phường|tỉnh|huyện|công|đơn|kiến|ý|lượt|cuộc|bước|giai|triệu|tỷ|nghìn|ha|km|m2|căn|phòng|trường|lớp|em|học|đồng|vấn|mục|phần)(?![\p{L}\p{N}])/u;

function plausibleYear(symbol: DocumentSymbol): boolean {
  return symbol.year === null || (symbol.year >= 1945 && symbol.year <= 2100);
}

function acceptable(found: FoundSymbol, word: TypeWord): boolean {
  const { symbol } = found;
  if (!plausibleYear(symbol)) return false;
  if (symbol.shape !== 'dispatch') return true;
  const issuer = symbol.issuers[0] ?? '';
  if (issuer.length < 2 && issuer !== 'VP') return false;
  return (
    isIssuerCode(issuer) ||
    ((word.numbered || word.code !== null) && !/^(?:QL|TL|HL|ĐT|VN|Km)\d*$/u.test(issuer))
  );
}

function issuerLabel(symbol: DocumentSymbol): string | null {
  const codes = symbol.issuers.join('-');
  const name = symbol.issuers.length === 1 ? issuerName(symbol.issuers[0] ?? '') : undefined;
  if (codes === '') return null;
  return name === undefined ? codes : `${codes} (${name})`;
}

function typeOf(symbol: DocumentSymbol, word: TypeWord): string | null {
  if (symbol.shape === 'assembly') return word.code === 'VB' ? null : word.code;
  if (symbol.shape === 'dispatch' && word.code !== null && word.code !== 'VB') return word.code;
  return symbol.type;
}

/** A reference at a span, with what its symbol says. */
function referenceAt(
  readable: ReadableText,
  span: Span,
  { symbol, date, reason }: { symbol: DocumentSymbol; date: string | null; reason: Because },
): FoundReference {
  const { type, number, year, issuers } = symbol;
  const mention = {
    start: span.start,
    end: span.end,
    raw: readable.text.slice(span.start, span.end),
    side: issuers[0] === undefined ? null : sideOf(issuers[0]),
    type,
    number,
    year,
    issuer: issuerLabel(symbol),
    date,
    canonical: canonicalSymbol(symbol),
    because: [reason],
  };
  return { mention, symbol };
}

function full(readable: ReadableText, found: FoundSymbol, word: TypeWord): FoundReference {
  const date = ownDate(readable.key, found.end);
  const symbol = { ...found.symbol, type: typeOf(found.symbol, word) };
  const { start } = word;
  return referenceAt(
    readable,
    { start, end: date?.end ?? found.end },
    {
      symbol,
      date: date?.on ?? null,
      reason: because(`REF-${symbol.shape.toUpperCase()}`, { start, end: found.end }),
    },
  );
}

/** A bare number behind a type word that is no document: a share, a decimal, a quantity. */
function isQuantity(word: TypeWord, after: string): boolean {
  if (/^[/\-.,]\d|^ ?[/%]|^-\p{L}/u.test(after)) return true;
  return !word.numbered && (!word.capital || QUANTITY.test(after));
}

function short(readable: ReadableText, at: number, word: TypeWord): FoundReference | null {
  const token = readable.tokens[at];
  if (!token?.digits || word.code === null || token.end - token.start > 5) return null;
  if (isQuantity(word, readable.key.slice(token.end, token.end + 12))) return null;
  return shortReference(readable, word, token);
}

function shortReference(readable: ReadableText, word: TypeWord, token: Span): FoundReference {
  const date = ownDate(readable.key, token.end);
  const span = { start: word.start, end: date?.end ?? token.end };
  return referenceAt(readable, span, {
    symbol: {
      ...EMPTY_SYMBOL,
      number: readable.text.slice(token.start, token.end),
      type: word.code === 'VB' ? null : word.code,
    },
    date: date?.on ?? null,
    reason: because(word.numbered ? 'REF-NUMBERED' : 'REF-SHORT', span),
  });
}

function attachedLeft(readable: ReadableText, at: number): boolean {
  const start = startOf(readable, at);
  return (
    start > 1 &&
    /[./-]/.test(readable.text.charAt(start - 1)) &&
    /[\p{L}\p{N}]/u.test(readable.text.charAt(start - 2))
  );
}

/** Lower-case symbols count only behind a type word or with two issuers. */
function isDoubtful(readable: ReadableText, found: FoundSymbol, word: TypeWord): boolean {
  const lower =
    found.symbol.shape === 'legal' && /[a-zđ]/u.test(readable.text.charAt(found.end - 1));
  return lower && word.code === null && found.symbol.issuers.length < 2;
}

function at(readable: ReadableText, index: number): FoundReference | null {
  const token = readable.tokens[index];
  if (!token || !/^\d/.test(token.key) || attachedLeft(readable, index)) return null;
  const word = typeWordBefore(readable, index);
  const found = matchSymbol(readable.text, token.start);
  if (found && acceptable(found, word) && !isDoubtful(readable, found, word))
    return full(readable, found, word);
  return short(readable, index, word);
}

/**
 * Finds every reference with a number, full and short, in text order; short ones are not resolved yet.
 *
 * @example
 * findReferences(readableText('Quyết định 182/QĐ-TTg'))[0]?.mention.canonical; // => '182/QĐ-TTg'
 */
export function findReferences(readable: ReadableText): FoundReference[] {
  const found: FoundReference[] = [];
  let from = 0;
  for (let index = 0; index < readable.tokens.length; index += 1) {
    if (startOf(readable, index) < from) continue;
    const reference = at(readable, index);
    if (!reference) continue;
    found.push(reference);
    from = reference.mention.end;
  }
  return [...found, ...namedDocuments(readable)].sort(
    (left, right) => left.mention.start - right.mention.start,
  );
}

function namedDocuments(readable: ReadableText): FoundReference[] {
  return NAMED_DOCUMENTS.flatMap(({ pattern, side, type }) =>
    [...readable.text.matchAll(pattern)].map((hit) => {
      const span = { start: hit.index, end: hit.index + hit[0].length };
      const { symbol, mention } = referenceAt(readable, span, {
        symbol: { ...EMPTY_SYMBOL, type, year: Number(hit[1]) },
        date: null,
        reason: because('REF-NAMED', span),
      });
      return { symbol, mention: { ...mention, side, canonical: hit[0] } };
    }),
  );
}
