import type { Language } from '@camket/domain/data';

const VI = {
  save: 'Tải gói bằng chứng',
  withPersonal: 'Kèm thông tin cá nhân của công dân có trong bài',
  withoutPersonal:
    'Bài có thông tin cá nhân của công dân: gói chỉ ghi mã kiểm tra và đoạn trích đã che, không kèm trang và chữ của bài.',
  kept: (size: string, when: string) => `Bản trang được giữ trên máy này: ${size}, lấy lúc ${when}`,
  keptUndated: (size: string) => `Bản trang được giữ trên máy này: ${size}`,
  inPart: 'Trang dài quá 5 MB: chỉ giữ phần đầu của bản trang.',
  willBeInPart: 'Trang dài quá 5 MB: khi trích chỉ giữ phần đầu của bản trang.',
  elsewhere: 'Bản trang được giữ trên thiết bị đã trích, không có trên máy này.',
  never: 'Khi trích không giữ bản trang, chỉ giữ chữ của bài.',
};

const EN: typeof VI = {
  save: 'Download as evidence',
  withPersonal: 'With the citizens’ personal data in the article',
  withoutPersonal:
    'The article holds citizens’ personal data: the file has hashes and covered quotations, neither the page nor its text.',
  kept: (size, when) => `The page is kept on this device: ${size}, taken at ${when}`,
  keptUndated: (size) => `The page is kept on this device: ${size}`,
  inPart: 'The page is longer than 5 MB: only its beginning is kept.',
  willBeInPart: 'The page is longer than 5 MB: clipping it keeps only its beginning.',
  elsewhere: 'The page is kept on the device that clipped it, and is not on this one.',
  never: 'The page was not kept when it was clipped, only the words of the article.',
};

/** What is said of the page that an article was read from, and of the file that proves it. */
export function evidenceWordsOf(language: Language): typeof VI {
  return language === 'en' ? EN : VI;
}
