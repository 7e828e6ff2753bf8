import { because } from '../because';
import type { ReadableText } from '../readable-text';
import type { CountClaimMention } from '../reading';

/** What an article counts, with how it is said. */
const COUNTED: readonly (readonly [string, RegExp])[] = [
  [
    'petitions',
    /(?<![\p{L}\d./])(\d{1,3}(?:\.\d{3})*|\d{1,6})(?: lượt)? (?:ý kiến,? (?:và )?(?:kiến nghị|đề xuất|phản ánh|câu hỏi)|kiến nghị|câu hỏi|ý kiến|phản ánh)(?![\p{L}])/gu,
  ],
  [
    'speakers',
    /(?<![\p{L}\d./])(\d{1,5}) (?:lượt (?:cử tri |đại biểu |người )?(?:phát biểu|ý kiến)|cử tri (?:phát biểu|nêu|tham gia|đã nêu))(?![\p{L}])/gu,
  ],
  [
    'delegates',
    /(?<![\p{L}\d./])(?:hơn |gần |khoảng |trên )?(\d{1,3}(?:\.\d{3})*|\d{1,6}) (?:đại biểu|cử tri|đoàn viên|người dân|nông dân|doanh nghiệp|hội viên)(?! (?:phát biểu|nêu|tham gia|đã nêu))(?![\p{L}])/gu,
  ],
  ['groups', /(?<![\p{L}\d./])(\d{1,2}) nhóm(?: vấn đề| lĩnh vực| nội dung| ý kiến)?(?![\p{L}])/gu],
  ['issues', /(?<![\p{L}\d./])(\d{1,4}) (?:vấn đề|nội dung|lĩnh vực)(?![\p{L}])/gu],
];

/** How many claims of one kind are listed, so that a hostile text stays small. */
const MOST = 200;

/**
 * Finds the counts an article claims: petitions, turns to speak, delegates, groups, issues.
 *
 * @example
 * findClaims(readableText('có 10 ý kiến của 50 đại biểu'))[0]?.value; // => 10
 */
export function findClaims(readable: ReadableText): CountClaimMention[] {
  const claims: CountClaimMention[] = [];
  for (const [what, pattern] of COUNTED) {
    let found = 0;
    for (const hit of readable.key.matchAll(pattern)) {
      if (found >= MOST) break;
      const span = { start: hit.index, end: hit.index + hit[0].length };
      claims.push({
        what,
        value: Number((hit[1] ?? '').replaceAll('.', '')),
        ...span,
        because: [because('CLAIM-COUNT', span)],
      });
      found += 1;
    }
  }
  return claims.sort((left, right) => left.start - right.start);
}
