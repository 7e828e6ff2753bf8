import { describe, expect, it } from 'vitest';
import { anchorQuotes } from './anchor-quotes';
import { makeQuote } from './make-quote';

const BEFORE = 'Hội nghị kết thúc lúc 11 giờ. Chủ trì hội nghị kết luận như sau. ';
const AFTER = ' Văn phòng tổng hợp, theo dõi việc thực hiện. Hội nghị bế mạc.';

function stateOf(before: string, after: string) {
  const text = BEFORE + before + AFTER;
  const quote = makeQuote(text, BEFORE.length, BEFORE.length + before.length);
  const [result] = anchorQuotes(BEFORE + after + AFTER, [quote]);
  return result!;
}

describe('a change is named by what it touches', () => {
  it.each([
    ['sẽ bố trí vốn', 'sẽ bố trí vốn', 'identical'],
    ['sẽ bố trí vốn', 'sẽ không bố trí vốn', 'negation-changed'],
    ['Thành phố sẽ không bố trí vốn.', 'Thành phố sẽ bố trí vốn.', 'negation-changed'],
    ['Việc này đã hoàn thành.', 'Việc này chưa hoàn thành.', 'negation-changed'],
    ['Hoàn thành trước ngày 30/6.', 'Hoàn thành trước ngày 30/9.', 'date-changed'],
    [
      'Hoàn thành ngày 20 tháng 8 năm 2026.',
      'Hoàn thành ngày 21 tháng 8 năm 2026.',
      'date-changed',
    ],
    ['Hoàn thành trong quý III/2026.', 'Hoàn thành trong quý IV/2026.', 'date-changed'],
    ['Hoàn thành giai đoạn 2021-2025.', 'Hoàn thành giai đoạn 2021-2030.', 'date-changed'],
    ['Trả lời trong 15 ngày làm việc.', 'Trả lời trong 45 ngày làm việc.', 'number-changed'],
    ['Hỗ trợ 1.115 tỷ đồng cho xã.', 'Hỗ trợ 115 tỷ đồng cho xã.', 'number-changed'],
    [
      'Theo Thông báo số 431/TB-UBND nói trên.',
      'Theo Thông báo số 413/TB-UBND nói trên.',
      'number-changed',
    ],
    ['Bà Lê Thị Hóa đề nghị xem xét.', 'Bà Lê Thị Hòa đề nghị xem xét.', 'actor-changed'],
    ['Bà Lê Thị Hóa đề nghị xem xét.', 'Bà Lê Thị Hoá đề nghị xem xét.', 'cosmetic'],
    ['Giao Sở Xây dựng rà soát, báo cáo.', 'Giao Sở Tài chính rà soát, báo cáo.', 'actor-changed'],
    ['Giao Sở Xây dựng rà soát, báo cáo.', 'Giao UBND xã rà soát, báo cáo.', 'actor-changed'],
    ['Sở Tài chính tham mưu việc này.', 'Bộ Tài chính tham mưu việc này.', 'actor-changed'],
    ['UBND phường chủ trì việc này.', 'HĐND phường chủ trì việc này.', 'actor-changed'],
    [
      'Tiếp tục nâng cấp tuyến đường liên xã.',
      'Tiếp tục sửa chữa tuyến đường liên xã.',
      'text-changed',
    ],
    ['Việc hoà giải ở cơ sở, thuỷ lợi.', 'Việc hòa giải ở cơ sở, thủy lợi.', 'cosmetic'],
    ['Quý “khách” – người dân', 'Quý "khách" -  người\u00a0dân', 'cosmetic'],
    ['Giao Sở Xây dựng rà soát, báo cáo.', '', 'gone'],
  ])('%s → %s', (before, after, state) => {
    expect(stateOf(before, after).state).toBe(state);
  });
});
