import { oneLine } from '../fields/plain-words';

/** What a decoder writes where bytes are no character. */
const UNREADABLE = '\ufffd';
const AROUND = 20;

/** How often something could not be read, and the words around the first place. */
export interface UnreadablePlaces {
  readonly count: number;
  readonly sample: string;
}

/**
 * Where characters of a text could not be read; null where all could.
 * @example unreadablePlaces('Hội ngh\ufffd đối thoại') // => { count: 1, sample: 'Hội ngh\ufffd đối thoại' }
 */
export function unreadablePlaces(text: string): UnreadablePlaces | null {
  const first = text.indexOf(UNREADABLE);
  if (first < 0) return null;
  const count = text.split(UNREADABLE).length - 1;
  return { count, sample: oneLine(text.slice(Math.max(0, first - AROUND), first + AROUND)) };
}

/**
 * What is said of them, in both languages: how many, where, what to do.
 * @example unreadableWords({ count: 1, sample: 'Hội ngh\ufffd' }).vi // => 'Có 1 ký tự không đọc được, chỗ đầu tiên ở “Hội ngh\ufffd”: …'
 */
export function unreadableWords({ count, sample }: UnreadablePlaces): { vi: string; en: string } {
  return {
    vi: `Có ${count} ký tự không đọc được, chỗ đầu tiên ở “${sample}”: trang khai sai bảng mã hoặc bị hỏng. Đối chiếu với bản gốc trước khi trích dẫn, hoặc lưu lại trang bằng trình duyệt (UTF-8) rồi đọc lại.`,
    en: `${count} ${count === 1 ? 'character' : 'characters'} cannot be read, the first in “${sample}”: the page declares a wrong encoding or is damaged. Compare with the original before quoting, or save the page from a browser (as UTF-8) and read it again.`,
  };
}
