import { tokenAt } from '../text/tokenise';
import {
  endsInVerb,
  isCutShort,
  leftOf,
  leftWords,
  rightOf,
  rightWords,
  type Cut,
} from './list-cut';
import { opensTaskAt } from './task-clause';

/** A second order in the same sentence. */
const ORDERS_AGAIN =
  /^(?:yêu cầu|giao|đề nghị) (?=sở|ubnd|lãnh đạo|các|chủ tịch|công an|ban|xã|phường|văn phòng|thủ trưởng|giám đốc)/u;
/** Tails of an order that say by when, to whom or how well, not what else. */
export const ORDER_TAIL =
  /^(?:trình|khởi công|bàn giao|quy định (?:của|về|hiện)|hoàn thành|báo cáo|gửi|xong|bảo đảm|đảm bảo|không(?! từ)|xử lý nghiêm|trả lời|để|kịp thời|hướng|phấn đấu|hạn chế (?:thấp|tối|đến))/u;
/** "thực hiện đồng bộ, quyết liệt các giải pháp": how it is done, in several words. */
const MANNERS =
  /(?:đồng bộ|khẩn trương|kịp thời|nghiêm túc|quyết liệt|chủ động|thường xuyên|hiệu quả|linh hoạt|tích cực)$/u;

const PREPARES =
  /(?:chủ trì[^;,]{0,8}|lãnh đạo|(?:phối hợp|căn cứ|trên cơ sở|theo|chỉ đạo)[^,;]*)$/u;

/** True where what follows a boundary of an order goes on with the same task. */
function goesOnInOrder(cut: Cut): boolean {
  const { view, from, boundary } = cut;
  if (boundary.joint === 'comma' && /^(?:bảo đảm|đảm bảo) /u.test(leftOf(cut).trimStart()))
    return true;
  if (boundary.joint === 'also') return false;
  if (boundary.joint === 'comma' && MANNERS.test(leftOf(cut))) return true;
  return ORDER_TAIL.test(rightOf(cut)) || endsInVerb(view, from, boundary);
}

/** Orders are cut at new tasks, not before tails that say by when or how well. */
export function cutsOrder(cut: Cut): boolean {
  const { view, boundary } = cut;
  if (
    ORDERS_AGAIN.test(rightOf(cut)) &&
    !/(?:có|gửi|ban hành) (?:văn bản|công văn|tờ trình)/u.test(leftOf(cut))
  )
    return rightWords(cut) >= 6;
  if (leftWords(cut) < 6 || isCutShort(cut) || boundary.joint === 'and') return false;
  if (goesOnInOrder(cut) || PREPARES.test(leftOf(cut))) return false;
  return opensTaskAt(view, tokenAt(view.readable.tokens, boundary.right));
}
