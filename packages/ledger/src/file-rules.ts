import type { LedgerRule } from './ledger-rule';

/** What the ledger may have to say about a register file. */
export const FILE_RULES = {
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
} as const satisfies Record<string, LedgerRule>;
