import type { FoundName } from '../agencies/find-agency-names';
import type { DateMention } from '../dates/date-mention';
import type { ReadableText } from '../readable-text';
import { dayOfIssue } from './day-of-issue';
import { sideOf } from './issuer-codes';
import { near } from './near';
import type { ReferenceMention } from './reference-mention';

/** The post of who signs for a body belongs to the issuer: "của Chủ tịch UBND tỉnh". */
const POST =
  /(?:(?:phó )?(?:chủ tịch|thủ trưởng|trưởng|tổng giám đốc|giám đốc|chánh văn phòng|bí thư) )$/u;
const BETWEEN = new RegExp(String.raw`^[\s,]*(?:của|do) ${POST.source.replace('$', '?$')}`, 'u');
const ISSUED =
  /(?:đã |vừa |cũng )?(?:có|ban hành|ký ban hành|ký|ra|gửi|nhận được) (?:(?:văn bản|tờ trình) )?$/u;
const PARTY_BODY =
  /^(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành|Tỉnh ủy|Thành ủy|Ban Thường vụ (?:Tỉnh|Thành) ủy|Trung ương|Huyện ủy|Đảng ủy|Thường trực (?:Tỉnh|Thành) ủy)/u;

function nameAfter(
  readable: ReadableText,
  reference: ReferenceMention,
  names: readonly FoundName[],
): FoundName | undefined {
  return names.find(
    (name) =>
      name.start >= reference.end &&
      name.start - reference.end < 30 &&
      BETWEEN.test(readable.key.slice(reference.end, name.start).replace(/^,? ngày [\d/.-]+/u, '')),
  );
}

function nameBefore(
  readable: ReadableText,
  reference: ReferenceMention,
  names: readonly FoundName[],
): FoundName | undefined {
  return names.findLast(
    (name) =>
      name.end <= reference.start &&
      reference.start - name.end < 30 &&
      ISSUED.test(readable.key.slice(name.end, reference.start)),
  );
}

const codeOf = (issuer: string): string => issuer.split(' ')[0] ?? '';

function partyCode(name: string): string | null {
  if (/Tỉnh ủy|Thành ủy/u.test(name)) return 'TU';
  return /Bộ Chính trị|Ban Bí thư|Trung ương/u.test(name) ? 'TW' : null;
}

function labelled(reference: ReferenceMention, name: string): string {
  if (reference.issuer === null) {
    const code = PARTY_BODY.test(name) ? partyCode(name) : null;
    return code === null ? name : `${code} (${name})`;
  }
  const code = codeOf(reference.issuer);
  if (name.startsWith(code)) return name;
  return `${code} (${name})`;
}

/** Initials of a body's name: Sở Giao thông vận tải → SGTVT. */
function initials(name: string): string {
  return name
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && word !== 'và')
    .map((word) => (/^[\p{Lu}&]{2,}$/u.test(word) ? word : word.charAt(0)))
    .join('')
    .toUpperCase();
}

/** The only body of the text that an issuer code may stand for: "UBND" with one "UBND tỉnh X" in the text. */
function onlyBody(code: string, bodies: ReadonlyMap<string, string>): string | null {
  const plain = code.replaceAll('&', '').toUpperCase();
  let longest: string | null = null;
  for (const [name, short] of bodies)
    if ((name.startsWith(`${code} `) || short === plain) && name.length > (longest?.length ?? 0))
      longest = name;
  return longest;
}

/** The body as printed, with the post of who signs for it. */
function printedBody(readable: ReadableText, name: FoundName): string {
  const post = POST.exec(readable.key.slice(Math.max(0, name.start - 20), name.start));
  return readable.text.slice(name.start - (post?.[0].length ?? 0), name.end);
}

/** How many bodies of a text are looked through for an issuer code, so that a hostile text stays linear. */
const REMEMBERED = 200;

/**
 * Names the issuing body of each reference: the one behind "của", the one that issued it in the sentence, else the only one of the text that fits the code.
 *
 * @example
 * // see readText
 */
export function nameIssuers(
  readable: ReadableText,
  references: readonly ReferenceMention[],
  known: { names: readonly FoundName[]; dates: readonly DateMention[] },
): ReferenceMention[] {
  const { names, dates } = known;
  const bodies = new Map<string, string | null>();
  const printed = names.slice(0, references.length === 0 ? 0 : REMEMBERED);
  const short = new Map(
    printed
      .map(({ start, end }) => readable.text.slice(start, end))
      .map((name) => [name, initials(name)]),
  );
  const bodyFor = (code: string): string | null => {
    const cached = bodies.get(code);
    if (cached !== undefined) return cached;
    const body = onlyBody(code, short);
    bodies.set(code, body);
    return body;
  };
  return references.map((reference) => {
    const around = near(names, reference.start);
    const before = nameBefore(readable, reference, around);
    const name = nameAfter(readable, reference, around) ?? before;
    const date =
      reference.date ?? dayOfIssue(readable, reference, { isIssued: before !== undefined, dates });
    const code = reference.issuer === null ? null : codeOf(reference.issuer);
    const only = code === null ? null : bodyFor(code);
    return withIssuer({ ...reference, date }, name ? printedBody(readable, name) : only);
  });
}

function withIssuer(reference: ReferenceMention, printed: string | null): ReferenceMention {
  const issuer = printed === null ? reference.issuer : labelled(reference, printed);
  if (reference.side !== null || issuer === null) return { ...reference, issuer };
  const side = PARTY_BODY.test(printed ?? '') ? 'party' : sideOf(codeOf(issuer));
  return { ...reference, issuer, side };
}
