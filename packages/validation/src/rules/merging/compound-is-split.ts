import { isLivePetition } from '../../reading/answers-to';
import { defineRule, hitIf } from '../../rule';

/** "và" before another verb of action. */
const AND_VERB =
  /(?<!\p{L})và (?:sớm |cần )?(?:ban hành|xây dựng|bổ sung|bố trí|đầu tư|tăng cường|hỗ trợ|giải quyết|nâng cấp|sửa chữa|mở rộng|cấp|triển khai|điều chỉnh|tháo gỡ|rà soát|đẩy nhanh)(?!\p{L})/u;

/** Two parts of at least two words each, on both sides of a semicolon. */
const hasTwoParts = (text: string): boolean =>
  text.includes(';') && text.split(';').filter((part) => part.trim().includes(' ')).length > 1;

/** Two tasks in one: joined by a semicolon, by "đồng thời", or by "và" before another verb of action. */
const isCompound = (text: string): boolean =>
  hasTwoParts(text) ||
  text.includes(' đồng thời ') ||
  (text.includes('và ') && AND_VERB.test(text));

/** A petition asks for one thing that can be followed on its own. */
export const compoundIsSplit = defineRule({
  id: 'SPL-2',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.15',
  appliesTo: ['petition.itemised'],
  check: {
    record: (record) => hitIf(isLivePetition(record) && isCompound(record.text), { path: '/text' }),
  },
});
