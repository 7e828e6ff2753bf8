import type { Language } from '@camket/domain/data';

const WORDS = {
  vi: {
    begun: (title: string) => `Đã đọc phần đầu bài “${title}”, đang đọc tiếp.`,
    read: (title: string, count: number) =>
      `Đã đọc bài “${title}”. ${count === 0 ? 'Không có đoạn nào chờ xem.' : `${count} đoạn chờ xem.`}`,
    changed: (count: number) => `${count} đoạn đã thay đổi so với khi trích.`,
    kindIs: (kind: string) => `Loại: ${kind}`,
  },
  en: {
    begun: (title: string) => `The beginning of “${title}” was read, reading on.`,
    read: (title: string, count: number) => {
      const left = count === 1 ? '1 passage waits.' : `${count} passages wait.`;
      return `“${title}” was read. ${count === 0 ? 'No passage waits.' : left}`;
    },
    changed: (count: number) =>
      count === 1
        ? '1 passage changed since it was clipped.'
        : `${count} passages changed since they were clipped.`,
    kindIs: (kind: string) => `Kind: ${kind}`,
  },
};

/** What is said to screen readers where nothing of it takes the focus. */
export function announceWordsOf(language: Language): (typeof WORDS)['vi'] {
  return WORDS[language];
}
