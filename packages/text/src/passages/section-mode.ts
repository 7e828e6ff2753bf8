/** What the paragraphs under a heading are read as. */
export type SectionMode = 'none' | 'voice' | 'answer' | 'order' | 'target' | 'report' | 'progress';

const RULES: readonly (readonly [RegExp, SectionMode])[] = [
  [/mục đích|yêu cầu$|danh mục|căn cứ|tình hình chung|thành phần|thời gian|địa điểm/u, 'none'],
  [/mục tiêu|chỉ tiêu/u, 'target'],
  [/phân công|nhiệm vụ|giải pháp|tổ chức thực hiện|ý kiến chỉ đạo|kết luận/u, 'order'],
  [
    /kết quả (?:xử lý|trả lời|giải quyết|thực hiện|cụ thể|đạt được)|^(?:[ivx\d]+[.)] ?)?kết quả/u,
    'report',
  ],
  [/trả lời|phản hồi|giải trình/u, 'answer'],
  [/kiến nghị|phản ánh|câu hỏi/u, 'voice'],
];

/**
 * The mode a heading sets; null where it sets none.
 *
 * @example
 * sectionMode('iv. tổ chức thực hiện'); // => 'order'
 */
export function sectionMode(key: string): SectionMode | null {
  for (const [pattern, mode] of RULES) if (pattern.test(key)) return mode;
  return null;
}
