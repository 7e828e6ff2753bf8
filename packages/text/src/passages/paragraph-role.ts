import type { Span } from '../text/span';

/** What a paragraph is for in an article. */
export type ParagraphRole = 'body' | 'caption' | 'byline' | 'meta' | 'heading' | 'row';

const CREDIT =
  /(?:^|[\s([])(?:ảnh|tin, ảnh|ảnh minh họa|nguồn ảnh|clip|video|đồ họa|bài và ảnh|thực hiện)\s*:/u;
const SCENE =
  /^(?:toàn cảnh|quang cảnh|một góc|các đại biểu (?:dự|tham dự|tham gia|chụp)|đại biểu (?:dự|tham dự)|cảnh |hình ảnh|\[caption)/u;
const ACTING =
  /^(?:(?:đại diện|đồng chí|ông|bà|các|nhiều|một số|lãnh đạo|cử tri|người dân|công nhân|nông dân|đại biểu|chủ tịch|phó chủ tịch|bí thư|phó bí thư|giám đốc|phó giám đốc|đoàn viên|trưởng|phó trưởng|công dân|hội viên|ủy viên|doanh nghiệp|thành viên)[^.;:]{0,160})(?:phát biểu|trình bày|trao đổi|nêu ý kiến|nêu kiến nghị|tham dự|dự hội nghị|báo cáo|chủ trì|điều hành|trả lời|giải trình|thăm|kiểm tra|kiến nghị|phản ánh|đặt câu hỏi|tham gia ý kiến|đối thoại|lắng nghe|tiếp thu)/u;
const META =
  /^(?:ngày đăng|ngày gửi|lượt xem|cỡ chữ|mặc định|đăng nhập|nguồn|tác giả|thể loại|lĩnh vực|địa điểm|nơi diễn ra|hạn xử lý|ngày xử lý|mức độ hài lòng|chia sẻ|in trang|gửi mail|từ khóa|tags?|theo dõi|zalo|bạn đánh giá|người gửi|mã phản ánh|người phản ánh\s*:|người kiến nghị\s*:|mọi thông tin xin|mọi chi tiết xin|tình trạng\s*:|trạng thái|kính gửi|nơi nhận|số:|đường dây nóng)/u;
/** A numbered heading that names a section by one of the words plans are parted by. */
const NUMBERED_SECTION =
  /^\d{1,2}(?:\.\d{1,2})?[.)]? (?:tổ chức thực hiện|mục đích|mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|phân công|kết quả|danh mục|yêu cầu$|căn cứ|tình hình)[^:;]{0,80}$/u;
const HEADING_WORDS = /^(?:[ivx]{1,4}[.)-]|phần \S+|điều \d+|mục \d+)/u;

/** One to five capitalised words without a full stop: who wrote it. */
const BYLINE = /^[\p{Lu}][\p{L}.]*(?:[ \-–&,]{1,3}[\p{Lu}][\p{L}.]*){0,6}$/u;

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

const ends = (text: string): boolean => /[.;!?…]["”’)]?$/u.test(text) && !/\.\.\.$/u.test(text);

/** A short line without its full stop, and not running text whose end is cut. */
function isUnfinished(text: string): boolean {
  if (ends(text) || /[:…,]$|\p{Ll}[.!?] \p{Lu}/u.test(text)) return false;
  return text.length < 220;
}

function isCaption(text: string, key: string): boolean {
  if (text.length > 330) return false;
  if (CREDIT.test(key)) return true;
  if (SCENE.test(key) && text.length < 200) return true;
  return isUnfinished(text) && ACTING.test(key);
}

/**
 * Tells what a paragraph is for: running text, caption, byline, particulars of the page, heading, row of a table.
 *
 * @example
 * paragraphRole({ start: 0, end: 22 }, 'Quang cảnh buổi tiếp xúc', 'quang cảnh buổi tiếp xúc'); // => 'caption'
 */
export function paragraphRole(span: Span, whole: string, wholeKey: string): ParagraphRole {
  const line = {
    text: whole.slice(span.start, span.end),
    key: wholeKey.slice(span.start, span.end),
  };
  return ROLES.find(([, holds]) => holds(line))?.[0] ?? 'body';
}

/** A paragraph with its match key. */
interface Line {
  text: string;
  key: string;
}

const SHORT = 60;
const NUMBERED = /^(?:[ivx]{1,5}|\d{1,2})[.)] /u;

function isByline({ text, key }: Line): boolean {
  if (NUMBERED.test(key)) return false;
  if (/^\([^()]{5,150}\)[.]?$/u.test(text)) return true;
  return text.length < SHORT && BYLINE.test(text);
}

function isHeading({ text, key }: Line): boolean {
  if (text.length >= 200 || ends(text)) return false;
  return isUpper(text) || HEADING_WORDS.test(key) || NUMBERED_SECTION.test(key);
}

/** Roles with what tells them, in the order they are tried. */
const ROLES: readonly (readonly [ParagraphRole, (line: Line) => boolean])[] = [
  ['row', ({ text }) => (text.match(/\||\t| {3,}/gu) ?? []).length >= 2],
  ['caption', ({ text, key }) => isCaption(text, key)],
  ['heading', ({ text, key }) => text.length < SHORT && ANSWER_HEADING.test(key)],
  ['meta', ({ text, key }) => text.length < 260 && META.test(key)],
  [
    'heading',
    (line) =>
      isByline(line) && isUpper(line.text) && /\s/.test(line.text) && HEADING_KEY.test(line.key),
  ],
  ['byline', isByline],
  ['heading', isHeading],
];

/** A line that parts a question from its answer. */
const ANSWER_HEADING =
  /^(?:n[ôộ]i dung (?:phản ánh|chuyển|trả lời|câu hỏi|kiến nghị)|kết quả xử lý|kết quả trả lời|trả lời|ý kiến trả lời|phản hồi|kết quả giải quyết)\s*:?$/u;

/** Words of a heading that a name in capitals never holds. */
const HEADING_KEY =
  /trả lời|kết quả|nhiệm vụ|mục tiêu|mục đích|tổ chức|kiến nghị|thông báo|báo cáo|kế hoạch|phân công|giải pháp|phản ánh|nội dung|tình hình|yêu cầu|chương trình/u;
