import { because } from '../because';
import type { PassageProposal } from '../passages/passage-proposal';
import type { ReadableText } from '../readable-text';
import type { FoundName } from './find-agency-names';
import type { AgencyMention, AgencyRole } from './agency-mention';

const PUBLISHER = /^(?:cổng|báo|đài|tạp chí|trung tâm truyền thông|trung tâm văn hóa)/u;
const ISSUED_BY = /(?:của|do) $/u;
const SYMBOL_BEFORE = /(?:\d{4}|[\p{Lu}\d]{2,}) của $/u;
const ADDRESSED = /(?:gửi|kính gửi:?|trình|báo cáo|kiến nghị|đề nghị|tới|đến) $/u;

function holds(passage: PassageProposal, name: FoundName): boolean {
  return passage.start <= name.start && name.end <= passage.end;
}

function passageRole(raw: string, passage: PassageProposal | undefined): AgencyRole | null {
  if (!passage) return null;
  if (passage.lead === raw) return 'lead';
  return passage.coordinating.includes(raw) ? 'coordinating' : null;
}

function roleOf(
  readable: ReadableText,
  name: FoundName,
  context: { passage: PassageProposal | undefined; speakers: ReadonlySet<string> },
): AgencyRole {
  const raw = readable.text.slice(name.start, name.end);
  const before = readable.key.slice(Math.max(0, name.start - 24), name.start);
  const inPassage = passageRole(raw, context.passage);
  if (inPassage) return inPassage;
  if (
    PUBLISHER.test(readable.key.slice(name.start, name.end)) &&
    /(?:ảnh|nguồn|tin|theo|báo)[^.\n]{0,20}$/u.test(before)
  )
    return 'publisher';
  if (
    ISSUED_BY.test(before) &&
    SYMBOL_BEFORE.test(readable.text.slice(Math.max(0, name.start - 30), name.start))
  )
    return 'issuer';
  if (context.speakers.has(raw)) return 'speaker';
  return ADDRESSED.test(before) ? 'addressee' : 'mentioned';
}

/**
 * Gives every named body its role from the sentence and the passage it stands in; names and passages in text order.
 *
 * @example
 * agencyMentions(readableText('Sở Y tế'), [{ start: 0, end: 7, form: 'department' }], [])[0]?.role; // => 'mentioned'
 */
export function agencyMentions(
  readable: ReadableText,
  names: readonly FoundName[],
  passages: readonly PassageProposal[],
): AgencyMention[] {
  const speakers = new Set(passages.map((passage) => passage.speaker ?? ''));
  let next = 0;
  return names.map((name) => {
    while (next < passages.length && (passages[next]?.end ?? 0) < name.start) next += 1;
    const candidate = passages[next];
    const passage = candidate && holds(candidate, name) ? candidate : undefined;
    const role = roleOf(readable, name, { passage, speakers });
    return {
      start: name.start,
      end: name.end,
      raw: readable.text.slice(name.start, name.end),
      role,
      because: [because(`AGENCY-${name.form.toUpperCase()}`, name)],
    };
  });
}
