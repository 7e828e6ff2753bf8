import { because } from '../because';
import type { PassageProposal } from '../passages/passage-proposal';
import type { Gap } from '../reading';

/** Kinds that oblige somebody to something. */
const COMMITTING = new Set<PassageProposal['kind']>(['directive', 'pledge', 'referral']);
const PRODUCT =
  /(?:báo cáo|kế hoạch|đề án|phương án|văn bản|danh mục|quyết định|nghị quyết|tờ trình|hồ sơ|công trình|bản đồ|quy chế|quy trình|hướng dẫn|thông báo|hoàn thành|xây dựng|sửa chữa|nâng cấp|lắp đặt|ban hành|bàn giao|công khai|\d)/iu;
const MEANS =
  /(?:kinh phí|ngân sách|nguồn vốn|nguồn lực|nguồn|tỷ đồng|triệu đồng|xã hội hóa|bố trí vốn|đầu tư công)/iu;
const AUTHORITY =
  /(?:theo (?:nghị quyết|quyết định|nghị định|luật|thông báo|quy định|kế hoạch|công văn)|tại (?:thông báo|công văn|văn bản|quyết định)|thực hiện (?:nghị quyết|quyết định)|số \d)/iu;
const RHETORIC =
  /(?:luôn đồng hành|sát cánh|tạo (?:mọi )?điều kiện|không ngừng|tiếp tục phát huy|quyết tâm|nỗ lực)/iu;

const EXCERPT = 90;

function excerpt(passage: PassageProposal): string {
  const words = passage.quote.exact.replace(/\s+/g, ' ');
  return words.length <= EXCERPT ? words : `${words.slice(0, EXCERPT).replace(/\s\S*$/u, '')}…`;
}

/** What may be missing, how it is asked for with the passage's words at the ellipsis, and how it is seen to be missing. */
type Check = readonly [
  missing: Gap['missing'],
  question: string,
  isMissing: (passage: PassageProposal) => boolean,
];

const dated = (passage: PassageProposal): boolean =>
  passage.deadlineExpression !== null && passage.deadlineExpression.kind !== 'vague';

const lacks =
  (pattern: RegExp) =>
  ({ quote }: PassageProposal): boolean =>
    !pattern.test(quote.exact);

const CHECKS: readonly Check[] = [
  [
    'content',
    'Nội dung “…” gồm những việc cụ thể nào, kiểm tra kết quả bằng cách nào?',
    (passage) => RHETORIC.test(passage.quote.exact) && !PRODUCT.test(passage.quote.exact),
  ],
  [
    'lead',
    'Cơ quan nào chủ trì thực hiện nội dung “…”?',
    (passage) => passage.lead === null && passage.kind !== 'pledge',
  ],
  ['deadline', 'Nội dung “…” hoàn thành vào thời gian nào?', (passage) => !dated(passage)],
  ['product', 'Sản phẩm, kết quả phải đạt của nội dung “…” là gì?', lacks(PRODUCT)],
  ['means', 'Nội dung “…” thực hiện bằng nguồn lực, kinh phí nào?', lacks(MEANS)],
  ['authority', 'Nội dung “…” căn cứ văn bản nào, thuộc thẩm quyền của cấp nào?', lacks(AUTHORITY)],
];

/**
 * What each commitment leaves out: who leads, by when, what product, with what means, on what authority; and whether it names anything that could be checked.
 *
 * @example
 * findGaps([]).length; // => 0
 */
export function findGaps(passages: readonly PassageProposal[]): Gap[] {
  return passages.flatMap((passage, index) => {
    if (!COMMITTING.has(passage.kind)) return [];
    const words = excerpt(passage);
    return CHECKS.filter(([, , isMissing]) => isMissing(passage)).map(([missing, question]) => ({
      passage: index,
      missing,
      question: question.replace('…', () => words),
      because: [because(`GAP-${missing.toUpperCase()}`, passage)],
    }));
  });
}
