import type { CellValue, Table } from '../src/index';

/** A made-up office's table: a title, a merged header of two rows, numbered columns, headings, a total. */
export const OFFICE_ROWS: CellValue[][] = [
  ['BẢNG TỔNG HỢP KIẾN NGHỊ', null, null, null, null, null, null, null, null, null],
  [null, null, null, null, null, null, null, null, null, null],
  [
    'STT',
    'Nội dung kiến nghị',
    'Lĩnh vực',
    'Thẩm quyền',
    'Phân công thực hiện',
    null,
    'Số, ngày văn bản',
    'Thời hạn hoàn thành',
    'Phân loại',
    'Màu sắc',
  ],
  [null, null, null, null, 'Cơ quan chủ trì', 'Cơ quan phối hợp', null, null, null, null],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'],
  [null, 'I. Nông nghiệp', null, null, null, null, null, null, null, null],
  [
    1,
    'Nạo vét kênh tiêu Bến Nứa trước mùa mưa',
    'Nông nghiệp',
    'Thành phố',
    'Sở Nông nghiệp và Môi trường',
    'Sở Tài chính, UBND phường An Lạc',
    '15/KH-UBND ngày 12/01/2026',
    new Date(Date.UTC(2026, 5, 30)),
    'Đang giải quyết',
    'xanh',
  ],
  [
    2,
    'Hỗ trợ giống lúa cho các hợp tác xã',
    null,
    'Cấp xã',
    'UBND xã Phú Điền',
    null,
    null,
    'trong quý III/2026',
    'Đã giải quyết xong',
    null,
  ],
  [
    3,
    'Miễn thuế thu nhập cho hợp tác xã',
    'Thuế',
    'Trung ương',
    null,
    null,
    null,
    'sớm nhất',
    'chờ',
    null,
  ],
  ['Tổng cộng', '3', null, null, null, null, null, null, null, null],
];

/** The same as a table that was read. */
export const OFFICE_TABLE: Table = {
  format: 'xlsx',
  sheets: [{ name: 'Tổng hợp', rows: OFFICE_ROWS }],
  findings: [],
};
