import type { Language, LocalText } from '@camket/domain/data';
import { ACCESS_WORDS } from './access-words';
import { EVENT_WORDS } from './event-words';

/** Every word of the pages that is not a vocabulary's. */
export const WORDS = {
  register: { vi: 'Sổ theo dõi', en: 'Register' },
  skip: { vi: 'Đến nội dung chính', en: 'Skip to content' },
  menu: { vi: 'Các trang', en: 'Pages' },
  records: { vi: 'Danh sách', en: 'Records' },
  overview: { vi: 'Tổng hợp', en: 'Overview' },
  events: { vi: 'Sự kiện', en: 'Events' },
  leads: { vi: 'Thường chủ trì', en: 'Usual leads' },
  devices: { vi: 'Thiết bị', en: 'Devices' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  signOut: { vi: 'Thoát', en: 'Sign out' },
  footer: {
    vi: 'Tình trạng do hệ thống suy ra từ các sự kiện đã ghi; không có mục nào bị xóa hay sửa lén.',
    en: 'Statuses are derived from recorded events; nothing is deleted or rewritten unseen.',
  },
  download: {
    vi: 'Tải sổ (.jsonl, kiểm chứng được)',
    en: 'Download the register (.jsonl, verifiable)',
  },
  exports: { vi: 'Xuất danh sách', en: 'Export the list' },
  apiDescription: { vi: 'Mô tả API', en: 'API description' },
  entries: { vi: 'mục sổ', en: 'entries' },

  searchLabel: { vi: 'Tìm theo số hoặc nội dung', en: 'Search by number or words' },
  searchHint: {
    vi: 'Gõ 7, KN07, GD25-KN07, hoặc vài từ, có dấu hay không dấu đều được.',
    en: 'Type 7, KN07, GD25-KN07, or some words, with or without accents.',
  },
  search: { vi: 'Tìm', en: 'Search' },
  filters: { vi: 'Lọc danh sách', en: 'Filter the list' },
  apply: { vi: 'Lọc', en: 'Apply' },
  clear: { vi: 'Bỏ lọc', en: 'Clear filters' },
  all: { vi: 'Tất cả', en: 'All' },
  none: { vi: 'Chưa có', en: 'None yet' },
  asOf: { vi: 'Tính đến ngày', en: 'As of' },
  dayHint: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
  wrongDay: {
    vi: 'Ngày này không có thật. Ghi theo dạng 30/6/2026.',
    en: 'There is no such day. Write it like 30/6/2026.',
  },
  found: { vi: 'mục', en: 'records' },
  of: { vi: 'trong', en: 'of' },
  noneFound: { vi: 'Không có mục nào phù hợp.', en: 'No record fits.' },
  emptyRegister: { vi: 'Sổ chưa có mục nào.', en: 'The register is empty.' },
  emptyHelp: {
    vi: 'Mở một bài trên cổng thông tin, bấm biểu tượng CamKết trên trình duyệt, chọn câu cần theo dõi rồi bấm “Đưa vào theo dõi”.',
    en: 'Open an article on the portal, press the CamKết button of the browser, select a sentence and press “Đưa vào theo dõi”.',
  },
  previous: { vi: 'Trang trước', en: 'Previous' },
  next: { vi: 'Trang sau', en: 'Next' },

  number: { vi: 'Số', en: 'Number' },
  content: { vi: 'Nội dung', en: 'Content' },
  kind: { vi: 'Loại', en: 'Kind' },
  group: { vi: 'Nhóm vấn đề', en: 'Issue group' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  competence: { vi: 'Thẩm quyền', en: 'Competence' },
  lead: { vi: 'Chủ trì', en: 'Lead' },
  coordinating: { vi: 'Phối hợp', en: 'Coordinating' },
  due: { vi: 'Thời hạn', en: 'Deadline' },
  status: { vi: 'Tình trạng', en: 'Status' },
  work: { vi: 'Tiến độ', en: 'Work' },
  schedule: { vi: 'Hạn', en: 'Schedule' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  event: { vi: 'Sự kiện', en: 'Event' },
  statedOnly: {
    vi: 'theo bài báo, chưa có văn bản giao',
    en: 'as the article says, not yet assigned',
  },
  notAssigned: { vi: 'Chưa phân công', en: 'Not assigned' },
  notStated: { vi: 'Bài báo không nêu', en: 'The article does not say' },
  provisional: { vi: 'chưa cấp số', en: 'no number yet' },
  claimedOnly: {
    vi: 'Đơn vị báo cáo hoàn thành, chưa có tài liệu kiểm chứng',
    en: 'Reported as done by the agency, without a document',
  },
  lastDay: { vi: 'Ngày cuối trong hạn', en: 'Last day in time' },

  quotation: { vi: 'Trích nguyên văn', en: 'Quotation' },
  furtherQuotations: { vi: 'Trích dẫn gắn thêm', en: 'Further quotations' },
  source: { vi: 'Nguồn', en: 'Source' },
  published: { vi: 'Đăng', en: 'Published' },
  hash: { vi: 'Mã băm văn bản nguồn (SHA-256)', en: 'Hash of the source text (SHA-256)' },
  sourceText: { vi: 'Xem văn bản nguồn đã lưu', en: 'Show the stored source text' },
  statusAsOf: { vi: 'Tình trạng tính đến', en: 'Status as of' },
  since: { vi: 'Từ ngày', en: 'Since' },
  nextChange: { vi: 'Nếu không có gì mới', en: 'If nothing new is recorded' },
  why: { vi: 'Vì sao', en: 'Why' },
  facts: { vi: 'Thông tin theo dõi', en: 'Details' },
  speaker: { vi: 'Người nêu', en: 'Speaker' },
  force: { vi: 'Cách diễn đạt', en: 'Wording' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  assignedBy: { vi: 'Văn bản giao', en: 'Assigning document' },
  official: { vi: 'Người phụ trách', en: 'Official in charge' },
  deadlines: { vi: 'Thời hạn và cách tính', en: 'Deadline and how it was counted' },
  deadlineWords: { vi: 'Như văn bản ghi', en: 'As written' },
  calendarVersion: { vi: 'Phiên bản lịch', en: 'Calendar version' },
  fromDay: { vi: 'Từ', en: 'From' },
  toDay: { vi: 'Đến', en: 'To' },
  counts: { vi: 'Số ngày tính', en: 'Days counted' },
  step: { vi: 'Giải thích', en: 'Explanation' },
  steps: { vi: 'Các bước tính ngày', en: 'Steps of the count' },
  timeline: { vi: 'Diễn biến tình trạng', en: 'Timeline' },
  history: { vi: 'Lịch sử ghi nhận', en: 'History' },
  recordedBy: { vi: 'ghi', en: 'by' },
  corrected: { vi: 'đã đính chính', en: 'corrected' },
  links: { vi: 'Mục liên quan', en: 'Linked records' },
  gaps: { vi: 'Thông tin còn thiếu', en: 'Gaps' },
  now: { vi: 'hiện tại', en: 'now' },

  actions: { vi: 'Cập nhật', en: 'Update' },
  assign: { vi: 'Giao việc', en: 'Assign' },
  progress: { vi: 'Ghi kết quả thực hiện', en: 'Record progress' },
  extend: { vi: 'Gia hạn', en: 'Extend the deadline' },
  return: { vi: 'Trả lại, yêu cầu thực hiện lại', en: 'Send back' },
  reopen: { vi: 'Mở lại', en: 'Reopen' },
  refer: { vi: 'Kiến nghị cấp có thẩm quyền', en: 'Refer to the competent level' },
  leadField: { vi: 'Cơ quan chủ trì', en: 'Lead agency' },
  coordinatingField: {
    vi: 'Cơ quan phối hợp (mỗi dòng một cơ quan)',
    en: 'Coordinating agencies (one a line)',
  },
  deadlineField: {
    vi: 'Thời hạn, ghi như trong văn bản',
    en: 'Deadline, as the document words it',
  },
  deadlineHint: {
    vi: 'Ví dụ: trước ngày 30/6/2026; trong 15 ngày làm việc; quý I/2027',
    en: 'For example: trước ngày 30/6/2026; trong 15 ngày làm việc; quý I/2027',
  },
  anchorField: { vi: 'Tính từ ngày (nếu là khoảng thời gian)', en: 'Counted from (for a period)' },
  productField: { vi: 'Sản phẩm phải có', en: 'Product' },
  documentField: { vi: 'Số, ký hiệu văn bản', en: 'Document number' },
  documentHint: {
    vi: 'Ví dụ: 125/TB-UBND ngày 12/01/2026',
    en: 'For example: 125/TB-UBND ngày 12/01/2026',
  },
  onField: { vi: 'Ngày có hiệu lực', en: 'Takes effect on' },
  onReportField: { vi: 'Ngày báo cáo', en: 'Day of the report' },
  statusField: { vi: 'Tình trạng mới', en: 'New status' },
  keepStatus: { vi: 'Không đổi, chỉ thêm minh chứng', en: 'Unchanged, only add evidence' },
  byField: { vi: 'Đơn vị báo cáo', en: 'Reporting agency' },
  noteField: { vi: 'Nội dung kết quả', en: 'What was done' },
  reasonField: { vi: 'Lý do', en: 'Reason' },
  evidenceTitleField: { vi: 'Tên tài liệu minh chứng', en: 'Title of the evidence' },
  evidenceUrlField: { vi: 'Địa chỉ tài liệu (nếu có)', en: 'Address of the evidence (if any)' },
  strengthField: { vi: 'Mức minh chứng', en: 'Strength of the evidence' },
  approvedByField: { vi: 'Người, cơ quan đồng ý', en: 'Approved by' },
  requestedOnField: { vi: 'Ngày xin gia hạn', en: 'Asked for on' },
  toField: { vi: 'Gửi tới cơ quan', en: 'Sent to' },
  replyDueField: { vi: 'Hạn trả lời', en: 'Reply due on' },
  save: { vi: 'Ghi vào sổ', en: 'Record' },
  showDay: { vi: 'Xem ngày', en: 'Show the day' },
  saved: { vi: 'Đã ghi vào sổ.', en: 'Recorded.' },
  notSaved: {
    vi: 'Chưa ghi. Nội dung bạn nhập vẫn còn bên dưới, hãy sửa các chỗ sau:',
    en: 'Not recorded. What you typed is kept below; please mend:',
  },
  lookAgain: {
    vi: 'Chưa ghi. Có điểm cần xem lại; nếu vẫn đúng, đánh dấu “Đã xem lại” rồi ghi.',
    en: 'Not recorded yet. Please look again; if it is right, tick “Looked again” and record.',
  },
  lookedAgain: { vi: 'Đã xem lại, vẫn ghi', en: 'Looked again, record it' },
  optional: { vi: 'không bắt buộc', en: 'optional' },

  insteadOf: { vi: 'tiếp nhận nhiệm vụ của', en: 'has taken over from' },
  goneInto: { vi: 'đã sáp nhập, nay là', en: 'merged away, now' },
  usualLead: { vi: 'Cơ quan thường chủ trì', en: 'Agency that usually leads' },
  usualLeadMark: { vi: 'gợi ý, bài báo không nêu', en: 'suggested, not stated in the article' },
  leadsTitle: {
    vi: 'Cơ quan thường chủ trì theo lĩnh vực',
    en: 'Agencies that usually lead, by field',
  },
  leadsHelp: {
    vi: 'Bảng riêng của cơ quan. Khi bài báo không nêu cơ quan chủ trì, tên trong bảng được đưa làm gợi ý, ghi rõ “gợi ý, bài báo không nêu”; chưa phải là giao nhiệm vụ. Tiện ích trên mọi máy nhận bảng này khi đồng bộ.',
    en: 'The office’s own table. Where an article names no lead agency, the one in the table is suggested, marked “suggested, not stated in the article”; it is no assignment. The extension on every device gets this table when it syncs.',
  },
  someDevice: { vi: 'một thiết bị chưa đặt tên', en: 'a device without a name' },

  officialTables: { vi: 'Bảng tổng hợp chính thức', en: 'Official tables' },
  petitionTable: { vi: 'Kết quả giải quyết phản ánh, kiến nghị', en: 'Petitions by result' },
  taskTable: { vi: 'Kết quả thực hiện chỉ đạo, cam kết', en: 'Tasks by result' },
  rollUpBy: { vi: 'Tổng hợp theo', en: 'Rolled up by' },
  total: { vi: 'Tổng cộng', en: 'Total' },
  rate: { vi: 'Tỷ lệ', en: 'Rate' },
  denominator: { vi: 'mẫu số', en: 'denominator' },
  inTime: { vi: 'Trong hạn', en: 'In time' },
  late: { vi: 'Quá hạn', en: 'Late' },
  noDeadline: { vi: 'Không có hạn', en: 'No deadline' },
  done: { vi: 'Hoàn thành', en: 'Done' },
  notDone: { vi: 'Chưa hoàn thành', en: 'Not done' },
  attention: { vi: 'Cần chú ý', en: 'Needs attention' },
  behind: { vi: 'Danh sách phía sau con số', en: 'The list behind the figure' },

  ...EVENT_WORDS,
  ...ACCESS_WORDS,
} as const satisfies Record<string, LocalText>;

/** Names a word. */
export type WordKey = keyof typeof WORDS;

/** Gives a word in one language. */
export type Speak = (key: WordKey) => string;

/**
 * The words in a language.
 *
 * @example
 * speakIn('vi')('records'); // => 'Danh sách'
 */
export function speakIn(language: Language): Speak {
  return (key) => WORDS[key][language];
}
