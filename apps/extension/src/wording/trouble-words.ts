import type { Language } from '@camket/domain/data';

/** Why a store does not open, as far as it decides what is to be done. */
export type StoreTrouble = 'newer' | 'full' | 'silent' | 'other';

const WORDS_VI = {
  title: 'Chưa mở được sổ trên máy này',
  why: {
    newer:
      'Sổ trên máy này do một phiên bản CamKết mới hơn ghi, phiên bản đang chạy không đọc được.',
    full: 'Ổ đĩa của máy đã đầy nên trình duyệt không mở được nơi CamKết lưu sổ.',
    silent:
      'Nơi CamKết lưu sổ trên máy này chưa trả lời. Có thể một cửa sổ CamKết khác đang giữ, hoặc ổ đĩa đang bận.',
    other: 'Trình duyệt không mở được nơi CamKết lưu sổ trên máy này.',
  },
  remedy: {
    newer: 'Hãy cập nhật CamKết lên bản mới nhất, rồi nhấn “Thử lại”.',
    full: 'Hãy dọn bớt ổ đĩa, rồi nhấn “Thử lại”.',
    silent:
      'Hãy đóng các cửa sổ CamKết khác. Khi sổ mở được, cửa sổ này tự tải lại; nếu chờ lâu vẫn không được, hãy khởi động lại trình duyệt.',
    other:
      'Hãy đóng mọi cửa sổ của CamKết, khởi động lại trình duyệt, rồi mở lại. Nếu vẫn không được, hãy sao chép thông tin chẩn đoán gửi người hỗ trợ.',
  },
  keep: 'Đừng gỡ CamKết và đừng xóa dữ liệu trình duyệt: nội dung chưa gửi chỉ có trên máy này.',
  retry: 'Thử lại',
  rescue: 'Xuất những gì còn đọc được',
  rescued: (name: string) => `Đã xuất ra tệp ${name}.`,
  notRescued: 'Không đọc được gì từ nơi lưu sổ, nên chưa có tệp nào được xuất.',
  code: (code: string) => `Mã lỗi: ${code}`,
};

const WORDS_EN: typeof WORDS_VI = {
  title: 'The register on this device could not be opened',
  why: {
    newer: 'It was written by a newer version of CamKết, which this version cannot read.',
    full: 'The disk is full, so that the browser cannot open the place where CamKết keeps it.',
    silent:
      'The place where CamKết keeps it on this device does not answer. Another window of CamKết may hold it, or the disk is busy.',
    other: 'The browser cannot open the place where CamKết keeps it on this device.',
  },
  remedy: {
    newer: 'Update CamKết to the latest version, then press “Try again”.',
    full: 'Free some disk space, then press “Try again”.',
    silent:
      'Close the other windows of CamKết. This window begins anew once the register opens; if it does not, restart the browser.',
    other:
      'Close every window of CamKết, restart the browser and open it again. If that does not help, copy the diagnostics and send them to whoever helps.',
  },
  keep: 'Do not remove CamKết or clear the browser’s data: what was not sent yet is on this device only.',
  retry: 'Try again',
  rescue: 'Export what can still be read',
  rescued: (name) => `Exported to the file ${name}.`,
  notRescued: 'Nothing could be read from where the register is kept, so no file was exported.',
  code: (code) => `Error code: ${code}`,
};

/** The words for a store that does not open. */
export function troubleWordsOf(language: Language): typeof WORDS_VI {
  return language === 'en' ? WORDS_EN : WORDS_VI;
}
