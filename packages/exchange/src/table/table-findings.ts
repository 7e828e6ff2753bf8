import { createFinding, type Finding, type LocalText } from '@camket/domain';

interface TableRule {
  readonly severity: Finding['severity'];
  readonly message: LocalText;
  readonly hint: LocalText;
}

/** What reading a table may have to say; `{name}` stands for a parameter. */
export const TABLE_RULES = {
  'XCH-1': {
    severity: 'error',
    message: {
      vi: 'Tệp lớn hơn mức cho phép ({limit} MB).',
      en: 'The file is larger than allowed ({limit} MB).',
    },
    hint: { vi: 'Chia tệp thành nhiều tệp nhỏ hơn.', en: 'Split it into smaller files.' },
  },
  'XCH-2': {
    severity: 'error',
    message: {
      vi: 'Tệp nén bung ra quá lớn hoặc có quá nhiều phần; không đọc.',
      en: 'The archive unpacks to too much or holds too many parts; it was not read.',
    },
    hint: {
      vi: 'Mở bằng Excel và lưu lại, hoặc lưu thành CSV.',
      en: 'Open it in a spreadsheet program and save it again, or save it as CSV.',
    },
  },
  'XCH-3': {
    severity: 'error',
    message: { vi: 'Không đọc được tệp bảng tính.', en: 'The spreadsheet cannot be read.' },
    hint: {
      vi: 'Mở bằng Excel và lưu lại ở dạng .xlsx.',
      en: 'Open it in a spreadsheet program and save it as .xlsx.',
    },
  },
  'XCH-4': {
    severity: 'error',
    message: {
      vi: 'Quá nhiều trang tính ({count}; tối đa {limit}).',
      en: 'Too many sheets ({count}; at most {limit}).',
    },
    hint: { vi: 'Chỉ giữ các trang có kiến nghị.', en: 'Keep only the sheets with petitions.' },
  },
  'XCH-5': {
    severity: 'error',
    message: {
      vi: 'Không tìm thấy hàng tiêu đề có cột nội dung.',
      en: 'No header row with a content column was found.',
    },
    hint: {
      vi: 'Cần một hàng tiêu đề có cột như “Nội dung kiến nghị”.',
      en: 'A header row with a column such as “Nội dung kiến nghị” is needed.',
    },
  },
  'XCH-6': {
    severity: 'warning',
    message: {
      vi: 'Văn bản mã {encoding} cũ đã được chuyển sang Unicode.',
      en: 'Text in the old {encoding} encoding was converted to Unicode.',
    },
    hint: {
      vi: 'Đọc lại các chữ viết hoa: chữ có dấu gõ bằng phông chữ hoa của TCVN3 (.Vn…H) trở thành chữ thường.',
      en: 'Look at the capitals: letters typed with a TCVN3 font of capitals (.Vn…H) come out small.',
    },
  },
  'XCH-7': {
    severity: 'warning',
    message: {
      vi: 'Chưa hiểu nội dung ô “{column}”: “{value}”.',
      en: 'The cell “{column}” was not understood: “{value}”.',
    },
    hint: {
      vi: 'Xem lại ô này; nội dung vẫn được giữ trong ghi chú.',
      en: 'Look at the cell; its words are kept in the note.',
    },
  },
  'XCH-8': {
    severity: 'advice',
    message: {
      vi: 'Cột “{column}” không có trong mẫu, được giữ nguyên trong ghi chú.',
      en: 'The column “{column}” is not part of the form; it is kept in the note.',
    },
    hint: {
      vi: 'Đặt lại tên cột hoặc khai báo cách hiểu cột.',
      en: 'Rename the column, or declare what it means.',
    },
  },
  'XCH-9': {
    severity: 'warning',
    message: {
      vi: 'Nội dung khớp với nhiều mục: {numbers}.',
      en: 'The words fit several records: {numbers}.',
    },
    hint: {
      vi: 'Ghi số hiệu mục vào bảng rồi nhập lại.',
      en: 'Write the record number into the table and import it again.',
    },
  },
  'XCH-10': {
    severity: 'warning',
    message: {
      vi: 'Không có mục nào mang số hiệu “{number}”.',
      en: 'No record has the number “{number}”.',
    },
    hint: { vi: 'Kiểm tra số hiệu.', en: 'Check the number.' },
  },
  'XCH-11': {
    severity: 'error',
    message: {
      vi: 'Tệp không phải bảng tính, CSV hay sổ theo dõi.',
      en: 'The file is no spreadsheet, CSV or register file.',
    },
    hint: { vi: 'Chọn tệp .xlsx, .csv hoặc .jsonl.', en: 'Choose an .xlsx, .csv or .jsonl file.' },
  },
  'XCH-12': {
    severity: 'error',
    message: {
      vi: 'Bảng có quá nhiều hàng (tối đa {limit}).',
      en: 'The table has too many rows (at most {limit}).',
    },
    hint: { vi: 'Chia bảng thành nhiều tệp.', en: 'Split the table into several files.' },
  },
  'XCH-13': {
    severity: 'advice',
    message: {
      vi: 'Hàng này gần giống mục {number} ({percent} %); chưa ghi gì.',
      en: 'The row resembles record {number} ({percent} %); nothing was written.',
    },
    hint: {
      vi: 'Nếu đúng là mục đó, ghi số hiệu vào bảng rồi nhập lại.',
      en: 'If it is that record, write its number into the table and import it again.',
    },
  },
  'XCH-14': {
    severity: 'warning',
    message: {
      vi: 'Ghi “{value}” nhưng không ghi ngày hoàn thành, mà hạn {day} đã qua: chưa kết luận đúng hạn hay quá hạn.',
      en: '“{value}” is stated without the day on which it was done, and the deadline {day} has passed: neither in time nor late is concluded.',
    },
    hint: {
      vi: 'Ghi ngày vào cột “Ngày hoàn thành” rồi nhập lại.',
      en: 'Write the day into the column “Ngày hoàn thành” and import the table again.',
    },
  },
  'XCH-15': {
    severity: 'warning',
    message: {
      vi: 'Không ghi được thay đổi ở cột “{column}”: “{value}”.',
      en: 'The change in the column “{column}” cannot be recorded: “{value}”.',
    },
    hint: {
      vi: 'Sửa mục này ngay trong sổ.',
      en: 'Change the record in the register itself.',
    },
  },
  'XCH-17': {
    severity: 'warning',
    message: {
      vi: 'Ô “{column}” dài quá {limit} ký tự; không ghi: “{value}”.',
      en: 'The cell “{column}” is longer than {limit} characters; it was not recorded: “{value}”.',
    },
    hint: {
      vi: 'Rút gọn ô này, hoặc tách thành nhiều hàng.',
      en: 'Shorten the cell, or split it into several rows.',
    },
  },
  'XCH-16': {
    severity: 'warning',
    message: {
      vi: 'Hàng này và hàng {row} cùng là mục {number}; chỉ hàng đầu được ghi.',
      en: 'This row and row {row} are both record {number}; only the first is recorded.',
    },
    hint: {
      vi: 'Chỉ giữ một hàng cho mỗi mục.',
      en: 'Keep one row for each record.',
    },
  },
} as const satisfies Readonly<Record<string, TableRule>>;

/** Id of a rule of this package. */
export type TableRuleId = keyof typeof TABLE_RULES;

const fill = (text: string, params: Finding['params']): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));

/**
 * A finding of this package, at a place.
 *
 * @example
 * tableFinding('XCH-1', { limit: 20 }).message.en; // => 'The file is larger than allowed (20 MB).'
 */
export function tableFinding(
  ruleId: TableRuleId,
  params: Finding['params'] = {},
  location: Finding['location'] = null,
): Finding {
  const { severity, message, hint }: TableRule = TABLE_RULES[ruleId];
  const filled = { vi: fill(message.vi, params), en: fill(message.en, params) };
  return createFinding({ ruleId, severity, message: filled, hint, params, location });
}
