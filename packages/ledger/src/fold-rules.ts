import type { LocalText } from '@camket/domain';
import type { LedgerRule } from './ledger-rule';

const keepBoth: LocalText = {
  vi: 'Cả hai vẫn được giữ; ghi một sự kiện đính chính nếu cần.',
  en: 'Both are kept; record a correction if one is needed.',
};

/** What the ledger may have to say about events beside each other. */
export const FOLD_RULES = {
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
  'LED-33': {
    severity: 'warning',
    message: {
      vi: 'Mục {n}: cuộc {id} đã được gộp ở mục {otherN}; lần gộp đầu được tính.',
      en: 'Entry {n}: the event {id} was already merged at entry {otherN}; the first merge counts.',
    },
    hint: keepBoth,
  },
  'LED-34': {
    severity: 'error',
    message: {
      vi: 'Mục {n}: việc gộp cuộc {id} quay vòng về chính nó; cuộc này vẫn đứng riêng.',
      en: 'Entry {n}: the merge of the event {id} leads back to itself; the event stays apart.',
    },
    hint: { vi: 'Đính chính một trong các lần gộp.', en: 'Correct one of the merges.' },
  },
  'LED-35': {
    severity: 'error',
    message: {
      vi: 'Mục {n}: cuộc {id} được gộp vào {target} chưa có trong sổ; cuộc này vẫn đứng riêng.',
      en: 'Entry {n}: the event {id} is merged into {target}, which the register does not have; it stays apart.',
    },
    hint: {
      vi: 'Đồng bộ nguồn đã ghi cuộc đó hoặc đính chính.',
      en: 'Sync what recorded that event, or correct it.',
    },
  },
} as const satisfies Record<string, LedgerRule>;
