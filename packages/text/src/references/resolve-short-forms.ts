import { because } from '../because';
import type { FoundReference } from './find-references';

const plain = (number: string): string => number.replace(/^0+/, '');

/** Type words whose short form is common enough to stand without "số" and without a full form. */
const CONTEXT_BODY =
  /^ (?:,? ?ngày [\d/.-]{6,10} ?)?của (?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành|Trung ương|Quốc hội|Chính phủ|Thủ tướng|Ủy ban|UBND|HĐND|Hội đồng|Tỉnh ủy|Thành ủy|Ban Thường vụ|Bộ )/u;

/** Words of issuing in front of a short form: "UBND tỉnh đã có Văn bản 1039". */
const ISSUED_BEFORE = /(?:đã có|vừa có|ban hành|ký|vừa ra|đã ra) $/u;

/** True where the words beside a short form leave no doubt that it is a document. */
function isTold({ mention }: FoundReference, text: string): boolean {
  return (
    mention.because[0]?.ruleId === 'REF-NUMBERED' ||
    mention.date !== null ||
    CONTEXT_BODY.test(text.slice(mention.end, mention.end + 60)) ||
    ISSUED_BEFORE.test(text.slice(Math.max(0, mention.start - 10), mention.start))
  );
}

/** How many full forms of one number are looked through, so that a hostile text stays linear. */
const REMEMBERED = 20;

function sameDocument(full: FoundReference, short: FoundReference): boolean {
  const wanted = short.symbol.type;
  return (
    wanted === null ||
    full.symbol.type === null ||
    full.symbol.type === wanted ||
    isDecision(full, short)
  );
}

function fullForms(found: readonly FoundReference[]): Map<string, FoundReference[]> {
  const index = new Map<string, FoundReference[]>();
  for (const reference of found) {
    if (reference.symbol.shape === 'short') continue;
    const list = index.get(plain(reference.symbol.number)) ?? [];
    if (list.length < REMEMBERED) list.push(reference);
    index.set(plain(reference.symbol.number), list);
  }
  return index;
}

function fullFormOf(
  short: FoundReference,
  index: ReadonlyMap<string, FoundReference[]>,
): FoundReference | undefined {
  const same = (index.get(plain(short.symbol.number)) ?? []).filter((full) =>
    sameDocument(full, short),
  );
  return same.findLast((full) => full.mention.start < short.mention.start) ?? same[0];
}

function isDecision(other: FoundReference, short: FoundReference): boolean {
  return other.symbol.type === 'QĐ' && short.symbol.type === 'QyĐ';
}

function resolved(short: FoundReference, full: FoundReference): FoundReference {
  const { side, issuer, year, type, canonical } = full.mention;
  const date = short.mention.date ?? full.mention.date;
  const reasons = [...short.mention.because, because('REF-COREFERENCE', full.mention)];
  return {
    symbol: { ...short.symbol, issuers: full.symbol.issuers },
    mention: { ...short.mention, side, issuer, year, type, date, canonical, because: reasons },
  };
}

/**
 * Gives short forms the data of the full form in the same text; one without a full form stays only where the words beside it tell a document.
 *
 * @example
 * resolveShortForms(findReferences(readableText('Nghị quyết 9')), 'Nghị quyết 9').length; // => 0
 */
export function resolveShortForms(
  found: readonly FoundReference[],
  text: string,
): FoundReference[] {
  const kept: FoundReference[] = [];
  const index = fullForms(found);
  for (const reference of found) {
    if (reference.symbol.shape !== 'short' || reference.symbol.number === '') {
      kept.push(reference);
      continue;
    }
    const full = fullFormOf(reference, index);
    if (full) kept.push(resolved(reference, full));
    else if (isTold(reference, text)) kept.push(reference);
  }
  return kept;
}
