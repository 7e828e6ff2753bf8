import type { LocalText } from '@camket/domain';

/** What can be wrong with a line of a register file. */
export const LINE_FAULTS = {
  'not-utf8': { vi: 'dòng không phải UTF-8', en: 'the line is not UTF-8' },
  'byte-order-mark': {
    vi: 'tệp mở đầu bằng dấu thứ tự byte (BOM)',
    en: 'the file starts with a byte order mark',
  },
  'carriage-return': {
    vi: 'dòng kết thúc bằng CR LF, phải là LF',
    en: 'the line ends with CR LF instead of LF',
  },
  'blank-line': { vi: 'dòng trống', en: 'the line is blank' },
  'line-too-long': {
    vi: 'dòng dài quá giới hạn',
    en: 'the line is longer than the limit',
  },
  'file-too-large': {
    vi: 'tệp lớn hơn giới hạn',
    en: 'the file is larger than the limit',
  },
  truncated: {
    vi: 'dòng cuối bị cắt dở (thường do mất điện khi đang ghi)',
    en: 'the last line is cut short (usually a power cut while writing)',
  },
  'not-json': { vi: 'dòng không phải một đối tượng JSON', en: 'the line is not a JSON object' },
  'not-canonical': {
    vi: 'dòng không ở dạng chuẩn tắc (RFC 8785)',
    en: 'the line is not in canonical form (RFC 8785)',
  },
  'header-wrong': {
    vi: 'dòng đầu không phải {"camket":1,"ledger":…,"org":…}',
    en: 'the first line is not {"camket":1,"ledger":…,"org":…}',
  },
  'header-changed': {
    vi: 'dòng đầu không khớp với mục đầu tiên nối vào nó',
    en: 'the first line does not match the first entry, which chains to it',
  },
  'header-repeated': { vi: 'dòng đầu xuất hiện lần nữa', en: 'the header appears again' },
  'not-a-line-of-ours': {
    vi: 'dòng không phải mục sổ, bản chốt hay phần mở dữ liệu cá nhân',
    en: 'the line is no entry, no checkpoint and no opening',
  },
  'wrong-number': {
    vi: 'số thứ tự không liền với mục trước: có dòng bị thêm, bớt, lặp hoặc đổi chỗ',
    en: 'the number does not follow the entry before: a line was added, removed, repeated or moved',
  },
  'wrong-previous': {
    vi: 'không nối vào mục ngay trước',
    en: 'it does not chain to the entry before',
  },
  'wrong-hash': { vi: 'nội dung không khớp mã băm', en: 'the content does not match its hash' },
  'clock-wrong': {
    vi: 'thời điểm tiếp nhận không hợp lệ hoặc lùi so với mục trước',
    en: 'the time of acceptance is no instant or lies before that of the entry before',
  },
  'checkpoint-misplaced': {
    vi: 'bản chốt không đứng ngay sau mục mà nó chốt',
    en: 'the checkpoint does not follow the entry it names',
  },
  'checkpoint-wrong': {
    vi: 'bản chốt không khớp với chuỗi',
    en: 'the checkpoint does not match the chain',
  },
  'opening-misplaced': {
    vi: 'phần mở dữ liệu cá nhân không đứng ngay sau sự kiện của nó, theo thứ tự đường dẫn',
    en: 'the opening does not follow its event, in the order of paths',
  },
  'opening-wrong': {
    vi: 'phần mở dữ liệu cá nhân không khớp mã băm trong sự kiện',
    en: 'the opening does not match the salted hash in its event',
  },
  'cut-short': {
    vi: 'thiếu mục so với bản chốt giữ ở nơi khác: tệp bị cắt phần cuối',
    en: 'entries are missing against the checkpoint kept elsewhere: the end was cut',
  },
  'closing-missing': {
    vi: 'thiếu dòng bản chốt cuối tệp, trong khi bản chốt giữ ở nơi khác có',
    en: 'the closing checkpoint is missing, though one was kept elsewhere',
  },
  'other-history': {
    vi: 'mục này khác với bản chốt giữ ở nơi khác: lịch sử đã bị viết lại',
    en: 'this entry differs from the checkpoint kept elsewhere: history was rewritten',
  },
} as const satisfies Record<string, LocalText>;

/** Machine word for what is wrong with a line. */
export type LineFault = keyof typeof LINE_FAULTS;
