import type { LocalText, Severity } from '@camket/domain';

interface LedgerRule {
  readonly severity: Severity;
  readonly message: LocalText;
  readonly hint: LocalText;
}

const keepBoth: LocalText = {
  vi: 'Cả hai vẫn được giữ; ghi một sự kiện đính chính nếu cần.',
  en: 'Both are kept; record a correction if one is needed.',
};

/** What the ledger may have to say about files, events and their fold, with the remedy; `{name}` is filled from the parameters. */
export const LEDGER_RULES = {
  'LED-1': {
    severity: 'error',
    message: {
      vi: 'Đây không phải tệp sổ theo dõi của CamKết.',
      en: 'This is not a register file of CamKết.',
    },
    hint: {
      vi: 'Cần tệp *.jsonl, UTF-8, dòng đầu là {"camket":1,"ledger":…,"org":…}.',
      en: 'Expected: a *.jsonl file in UTF-8 whose first line is {"camket":1,"ledger":…,"org":…}.',
    },
  },
  'LED-2': {
    severity: 'error',
    message: {
      vi: 'Tệp lớn hơn giới hạn {maxBytes} byte; phần đọc được đến mục {n}.',
      en: 'The file is larger than the limit of {maxBytes} bytes; read up to entry {n}.',
    },
    hint: {
      vi: 'Nâng giới hạn (maxBytes) nếu tệp đáng tin cậy.',
      en: 'Raise the limit (maxBytes) if the file can be trusted.',
    },
  },
  'LED-3': {
    severity: 'error',
    message: {
      vi: 'Tệp có phiên bản định dạng {camket}, mới hơn phiên bản đọc được (1).',
      en: 'The file has format version {camket}, newer than what can be read (1).',
    },
    hint: { vi: 'Cập nhật CamKết rồi mở lại.', en: 'Update CamKết and open it again.' },
  },
  'LED-4': {
    severity: 'error',
    message: { vi: 'Dòng {line}: {why}.', en: 'Line {line}: {whyEn}.' },
    hint: {
      vi: 'Sổ chỉ mở để xem; đối chiếu với bản sao khác trước khi dùng tiếp.',
      en: 'The register opens for reading only; compare with another copy before going on.',
    },
  },
  'LED-5': {
    severity: 'warning',
    message: {
      vi: 'Dòng {line} (cuối tệp) bị cắt dở; {entries} mục trước đó dùng được.',
      en: 'Line {line}, the last one, is cut short; the {entries} entries before it can be used.',
    },
    hint: {
      vi: 'Ghi lại sổ từ phần dùng được; việc nhập sau cùng có thể phải làm lại.',
      en: 'Write the register again from the usable part; the last input may have to be repeated.',
    },
  },
  'LED-10': {
    severity: 'error',
    message: {
      vi: 'Mục {n}: sự kiện “{type}” sai cấu trúc ở {path}; sự kiện được giữ nhưng không tính.',
      en: 'Entry {n}: the event “{type}” is malformed at {path}; it is kept but does not count.',
    },
    hint: {
      vi: 'Ghi một sự kiện đính chính với dữ liệu đúng.',
      en: 'Record a correction with the right data.',
    },
  },
  'LED-11': {
    severity: 'advice',
    message: {
      vi: 'Mục {n}: “{type}” có khóa lạ ở {path}; được giữ nguyên.',
      en: 'Entry {n}: “{type}” has an unknown key at {path}; it is kept.',
    },
    hint: {
      vi: 'Dữ liệu riêng nên đặt trong “ext” dưới một tên miền.',
      en: 'Data of your own belongs in “ext” under a domain name.',
    },
  },
  'LED-12': {
    severity: 'advice',
    message: {
      vi: 'Mục {n}: sự kiện của phiên bản mới hơn (“{type}”, v{v}); được giữ nguyên, chưa hiểu.',
      en: 'Entry {n}: an event of a newer version (“{type}”, v{v}); kept as it is, not understood.',
    },
    hint: {
      vi: 'Cập nhật CamKết để đọc được sự kiện này.',
      en: 'Update CamKết to read this event.',
    },
  },
  'LED-13': {
    severity: 'error',
    message: {
      vi: 'Mục {n}: văn bản ở {path} không ở dạng Unicode NFC.',
      en: 'Entry {n}: the text at {path} is not in Unicode NFC.',
    },
    hint: {
      vi: 'Chuẩn hóa NFC trước khi ghi.',
      en: 'Normalise to NFC before recording.',
    },
  },
  'LED-14': {
    severity: 'error',
    message: {
      vi: 'Mục {n}: {path} không ghi được trong sự kiện ({value}); số phải là số nguyên, số thập phân ghi bằng chữ, các cấp lồng nhau không quá 190.',
      en: 'Entry {n}: {path} cannot stand in an event ({value}); numbers are integers, decimals are text, at most 190 levels are nested.',
    },
    hint: {
      vi: 'Ghi số thập phân dạng chuỗi, ví dụ "0.8".',
      en: 'Write decimals as text, such as "0.8".',
    },
  },
  'LED-15': {
    severity: 'error',
    message: {
      vi: 'Mục {n}: văn bản ở {path} có ký tự hỏng (nửa cặp surrogate).',
      en: 'Entry {n}: the text at {path} holds a lone surrogate.',
    },
    hint: {
      vi: 'Bỏ ký tự hỏng, thường do cắt văn bản giữa một ký tự.',
      en: 'Remove it; it usually comes from cutting a text within a character.',
    },
  },
  'LED-16': {
    severity: 'error',
    message: {
      vi: 'Mục {n}: trùng mã sự kiện với mục {otherN} nhưng khác nội dung; mục trước được tính.',
      en: 'Entry {n}: same event id as entry {otherN}, other content; the earlier one counts.',
    },
    hint: keepBoth,
  },
  'LED-17': {
    severity: 'advice',
    message: {
      vi: 'Mục {n}: lặp lại sự kiện của mục {otherN}; chỉ tính một lần.',
      en: 'Entry {n}: repeats the event of entry {otherN}; it counts once.',
    },
    hint: { vi: 'Không cần làm gì.', en: 'Nothing to do.' },
  },
  'LED-18': {
    severity: 'advice',
    message: {
      vi: 'Thiết bị {client} thiếu {missing} sự kiện, từ số {seq}.',
      en: 'Device {client} lacks {missing} events, from number {seq}.',
    },
    hint: {
      vi: 'Đồng bộ lại thiết bị; sự kiện thiếu có thể còn chờ gửi.',
      en: 'Sync the device again; they may still wait to be sent.',
    },
  },
  'LED-19': {
    severity: 'warning',
    message: {
      vi: 'Mục {n}: thiết bị {client} dùng lại số thứ tự {seq}.',
      en: 'Entry {n}: device {client} used the sequence number {seq} again.',
    },
    hint: {
      vi: 'Kiểm tra bản sao lưu đã khôi phục trên thiết bị.',
      en: 'Check for a restored backup on the device.',
    },
  },
  'LED-20': {
    severity: 'error',
    message: {
      vi: 'Mục {n}: “{type}” nói về mục theo dõi {id} chưa có trong sổ.',
      en: 'Entry {n}: “{type}” speaks of the record {id}, which the register does not have.',
    },
    hint: {
      vi: 'Đồng bộ nguồn đã ghi mục đó; sự kiện được giữ và sẽ được tính khi có.',
      en: 'Sync what recorded it; the event is kept and will count then.',
    },
  },
  'LED-21': {
    severity: 'error',
    message: {
      vi: 'Mục {n}: đính chính sự kiện {id} chưa có trong sổ.',
      en: 'Entry {n}: corrects the event {id}, which the register does not have.',
    },
    hint: {
      vi: 'Đồng bộ nguồn đã ghi sự kiện đó; đính chính được giữ và sẽ được tính khi có.',
      en: 'Sync what recorded it; the correction is kept and will count then.',
    },
  },
  'LED-22': {
    severity: 'error',
    message: {
      vi: 'Mục {n}: dữ liệu đính chính cho mục {otherN} sai cấu trúc ở {path}; đính chính không được tính.',
      en: 'Entry {n}: its corrected data for entry {otherN} are malformed at {path}; it does not count.',
    },
    hint: {
      vi: 'Ghi đính chính khác với dữ liệu đúng.',
      en: 'Record another correction with the right data.',
    },
  },
  'LED-23': {
    severity: 'warning',
    message: {
      vi: 'Mục {n}: nêu lại {id} khác với mục {otherN}; lần đầu được tính.',
      en: 'Entry {n}: states {id} again, differently from entry {otherN}; the first counts.',
    },
    hint: keepBoth,
  },
  'LED-24': {
    severity: 'error',
    message: {
      vi: 'Mục {n}: số hiệu {number} đã cấp cho mục theo dõi khác ở mục {otherN}; mục sau mang số tạm “{number}?”.',
      en: 'Entry {n}: number {number} was already allotted to another record at entry {otherN}; the later one is provisional, “{number}?”.',
    },
    hint: { vi: 'Cấp số mới cho mục sau.', en: 'Allot a new number to the later record.' },
  },
  'LED-25': {
    severity: 'warning',
    message: {
      vi: 'Mục {n}: cấp thêm số {number} cho mục theo dõi đã có số {held}; số cũ giữ nguyên, số mới chỉ để tra.',
      en: 'Entry {n}: allots {number} to a record that has {held}; the old number stays, the new one only finds it.',
    },
    hint: keepBoth,
  },
  'LED-26': {
    severity: 'warning',
    message: {
      vi: 'Mục {n}: mục theo dõi {id} đã đóng ở mục {otherN}; lần đóng đầu được tính.',
      en: 'Entry {n}: the record {id} was already closed at entry {otherN}; the first closing counts.',
    },
    hint: keepBoth,
  },
  'LED-27': {
    severity: 'error',
    message: {
      vi: 'Mục {n}: chỉ dẫn của mục theo dõi {id} quay vòng về chính nó; mục này vẫn mở.',
      en: 'Entry {n}: the pointer of record {id} leads back to itself; the record stays open.',
    },
    hint: {
      vi: 'Đính chính một trong các lần gộp, tách hoặc thay thế.',
      en: 'Correct one of the merges, splits or supersessions.',
    },
  },
  'LED-28': {
    severity: 'error',
    message: {
      vi: 'Mục {n}: mục theo dõi {id} được chỉ sang {target} chưa có trong sổ; mục này vẫn mở.',
      en: 'Entry {n}: the record {id} points to {target}, which the register does not have; it stays open.',
    },
    hint: {
      vi: 'Đồng bộ nguồn đã ghi mục đích đó hoặc đính chính.',
      en: 'Sync what recorded the target, or correct it.',
    },
  },
  'LED-29': {
    severity: 'error',
    message: {
      vi: 'Mục {n}: đính chính quay vòng về chính nó; không được tính.',
      en: 'Entry {n}: the correction leads back to itself; it does not count.',
    },
    hint: { vi: 'Ghi đính chính khác.', en: 'Record another correction.' },
  },
  'LED-30': {
    severity: 'error',
    message: {
      vi: 'Mục {n}: trả lời văn bản kiến nghị {id} chưa có trong sổ.',
      en: 'Entry {n}: answers the referral {id}, which the register does not have.',
    },
    hint: {
      vi: 'Đồng bộ nguồn đã ghi việc kiến nghị; sự kiện được giữ và sẽ được tính khi có.',
      en: 'Sync what recorded the referral; the event is kept and will count then.',
    },
  },
  'LED-31': {
    severity: 'error',
    message: {
      vi: 'Mục {n}: thay đổi tổ chức quay vòng tại {id}.',
      en: 'Entry {n}: the organisation changes run in a circle at {id}.',
    },
    hint: { vi: 'Đính chính một trong các thay đổi.', en: 'Correct one of the changes.' },
  },
  'LED-32': {
    severity: 'warning',
    message: {
      vi: 'Hai sổ ghi khác nhau về {what} ({subject}).',
      en: 'The two ledgers disagree about {whatEn} ({subject}).',
    },
    hint: {
      vi: 'Cả hai bên vẫn được giữ; người có trách nhiệm chọn và ghi một sự kiện đính chính.',
      en: 'Both sides are kept; whoever is responsible decides and records a correction.',
    },
  },
} as const satisfies Record<string, LedgerRule>;

/** Rules under which the ledger reports. */
export type LedgerRuleId = keyof typeof LEDGER_RULES;
