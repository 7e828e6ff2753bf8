import type { Language } from '@camket/domain/data';

const VI = {
  title: 'Sổ theo dõi',
  asOf: 'Tính đến ngày',
  dateHint: 'ngày/tháng/năm',
  search: 'Tìm theo số hoặc theo chữ',
  kind: 'Loại',
  work: 'Tình trạng',
  schedule: 'Theo hạn',
  field: 'Lĩnh vực',
  all: 'Tất cả',
  count: (shown: number, total: number) => `Hiện ${shown} trên ${total} mục`,
  empty: 'Chưa có mục nào. Mở một bài báo, nhấn nút CamKết và đưa một đoạn vào theo dõi.',
  noneFits: 'Không có mục nào phù hợp với điều kiện tìm.',
  number: 'Số',
  content: 'Nội dung',
  lead: 'Chủ trì',
  due: 'Hạn cuối',
  why: 'Lý do',
  source: 'Nguồn',
  timeline: 'Diễn biến theo ngày',
  from: 'Từ',
  open: 'Xem chi tiết',
  close: 'Đóng',
  files: 'Xuất và nhập',
  exportFile: 'Xuất sổ (.jsonl)',
  exportXlsx: 'Xuất Excel',
  exportCsv: 'Xuất CSV',
  exportHtml: 'Xuất báo cáo HTML',
  importFile: 'Nhập sổ từ máy khác',
  imported: (count: number) => `Đã nhập ${count} sự kiện.`,
  notImported: (reason: string) => `Không nhập được: ${reason}`,
  refusedTitle: 'Chưa gửi được, cần sửa',
  refusedHint: 'Sổ của cơ quan không nhận các mục này. Nội dung vẫn còn trên máy.',
};

const EN: typeof VI = {
  title: 'Register',
  asOf: 'As of',
  dateHint: 'day/month/year',
  search: 'Find by number or words',
  kind: 'Kind',
  work: 'Status',
  schedule: 'Schedule',
  field: 'Field',
  all: 'All',
  count: (shown, total) => `${shown} of ${total} records`,
  empty: 'No records yet. Open an article, press the CamKết button and follow some words.',
  noneFits: 'No record fits.',
  number: 'Number',
  content: 'Content',
  lead: 'Lead',
  due: 'Last day in time',
  why: 'Why',
  source: 'Source',
  timeline: 'By day',
  from: 'From',
  open: 'Show details',
  close: 'Close',
  files: 'Export and import',
  exportFile: 'Export the register (.jsonl)',
  exportXlsx: 'Export Excel',
  exportCsv: 'Export CSV',
  exportHtml: 'Export HTML report',
  importFile: 'Import a register of another device',
  imported: (count) => `${count} events imported.`,
  notImported: (reason) => `Not imported: ${reason}`,
  refusedTitle: 'Refused, to be mended',
  refusedHint: 'The office’s register does not take these. They are still on this device.',
};

/** Words of the register page. */
export type RegisterWords = typeof VI;

/**
 * The words of the register page in a language.
 *
 * @example
 * registerWordsOf('vi').title; // => 'Sổ theo dõi'
 */
export function registerWordsOf(language: Language): RegisterWords {
  return language === 'en' ? EN : VI;
}
