import type { LocalText } from '@camket/domain';
import type { LedgerRule } from './ledger-rule';

const keepBoth: LocalText = {
  vi: 'Cả hai vẫn được giữ; ghi một sự kiện đính chính nếu cần.',
  en: 'Both are kept; record a correction if one is needed.',
};

/** What the ledger may have to say about one event by itself. */
export const EVENT_RULES = {
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
} as const satisfies Record<string, LedgerRule>;
