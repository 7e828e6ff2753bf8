import { isLivePetition } from '../../reading/answers-to';
import { defineRule, hitIf } from '../../rule';

/** Two tasks in one: joined by a semicolon, by "đồng thời", or by "và" before another verb of action. */
const COMPOUND =
  /\p{L}{1,8} \p{L}{1,8}[^;]{0,300};\s?\p{L}{1,8} \p{L}|,? đồng thời \p{L}|(?<!\p{L})và (?:sớm |cần )?(?:ban hành|xây dựng|bổ sung|bố trí|đầu tư|tăng cường|hỗ trợ|giải quyết|nâng cấp|sửa chữa|mở rộng|cấp|triển khai|điều chỉnh|tháo gỡ|rà soát|đẩy nhanh)(?!\p{L})/u;

/** A petition asks for one thing that can be followed on its own. */
export const compoundIsSplit = defineRule({
  id: 'SPL-2',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.15',
  appliesTo: ['petition.itemised'],
  check: {
    record: (record) =>
      hitIf(isLivePetition(record) && COMPOUND.test(record.text), { path: '/text' }),
  },
});
