import type { PageCopy } from './read-article-of-page';
import { REHEARSAL_FRAMES } from './rehearsal-frames';
import { SAMPLE_ARTICLE, SAMPLE_TITLE } from '../welcome/sample-article';

/** Sentences of our own beside those of the sample: what an article of this kind holds besides, so that no way of reading stays cold. */
const MORE = [
  'Dự hội nghị có bà Trần Thị Minh Hà, Phó Chủ tịch UBND thành phố; đại diện lãnh đạo Sở Nông nghiệp và Môi trường, Ban Quản lý dự án giao thông.',
  'Ông Lê Văn Bình, thôn Đồng Xuân, xã Thanh Lâm phản ánh: trạm bơm xuống cấp, nước thải của cụm công nghiệp chảy ra đồng từ năm 2023 nhưng chưa được xử lý.',
  'Cử tri Phạm Thị Lan kiến nghị thành phố hỗ trợ 50% chi phí cây giống; sớm cấp giấy chứng nhận quyền sử dụng đất cho 37 hộ dân tái định cư.',
  'Trả lời kiến nghị này, Giám đốc Sở Tài chính Nguyễn Đức Thắng cho biết: căn cứ Nghị quyết số 12/2024/NQ-HĐND ngày 10/12/2024 của HĐND thành phố, mức hỗ trợ là 2 triệu đồng/ha.',
  'Kết luận hội nghị, Chủ tịch UBND thành phố yêu cầu các sở, ngành tập trung các nhiệm vụ sau:',
  '- Sở Xây dựng chủ trì, phối hợp với UBND xã Thanh Lâm sửa chữa trạm bơm, báo cáo kết quả trước ngày 15/9/2026.',
  '- Thanh tra thành phố kiểm tra việc xả thải, xử lý nghiêm vi phạm trong tháng 5.',
  'Phấn đấu đến năm 2028, tỷ lệ hộ dân nông thôn dùng nước sạch đạt 98%; đến nay mới đạt 81,5%.',
  'Thành phố sẽ tiếp tục lắng nghe, đồng thời giao Văn phòng UBND thành phố theo dõi, đôn đốc.',
];

/**
 * A page with an article of our own, as sites build theirs: in turns, each time as another kind of site does. It is read for
 * practice only: nothing of it is shown.
 *
 * @example
 * rehearsalPage(0).html.includes('<article>'); // => true
 */
export function rehearsalPage(time: number): PageCopy {
  const sample = SAMPLE_ARTICLE.map((sentences) => sentences.map(({ text }) => text).join(' '));
  const frame = REHEARSAL_FRAMES[time % REHEARSAL_FRAMES.length];
  const html = frame?.({ title: SAMPLE_TITLE, paragraphs: [...sample, ...MORE] }) ?? '';
  return { html, url: 'https://camket.invalid/', leftOut: [] };
}
