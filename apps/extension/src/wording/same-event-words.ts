import type { Language } from '@camket/domain/data';

const WORDS = {
  vi: {
    same: (code: string, count: number) => `Cùng sự kiện với ${code}, đã có ${count} nguồn:`,
    join: 'Trích từ bài này sẽ thêm một nguồn cho sự kiện ấy, không lập sự kiện mới.',
    apart: 'Bạn đang chọn sự kiện khác: bài này sẽ không tính là nguồn của sự kiện trên.',
    conflicts: (count: number) => `Số liệu khác nhau giữa các nguồn (${count})`,
    here: 'Bài này',
    day: 'Ngày',
    deadline: 'Thời hạn',
  },
  en: {
    same: (code: string, count: number) =>
      `The same event as ${code}, which has ${count} ${count === 1 ? 'source' : 'sources'}:`,
    join: 'What is recorded from this article adds a source to that event and makes no new one.',
    apart: 'Another event is chosen: this article will not count as a source of the event above.',
    conflicts: (count: number) => `Figures that differ between the sources (${count})`,
    here: 'This article',
    day: 'Day',
    deadline: 'Deadline',
  },
};

/** What the card says of an event that other papers tell too. */
export function sameEventWordsOf(language: Language): (typeof WORDS)['vi'] {
  return WORDS[language];
}
