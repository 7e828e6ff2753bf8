import type { Language } from '@camket/domain/data';

const VI = {
  title: 'Bắt đầu với CamKết',
  intro:
    'CamKết giúp trích phản ánh, kiến nghị, câu trả lời và cam kết từ bài báo trên cổng thông tin, rồi theo dõi đến khi hoàn thành.',
  pin: 'Nên ghim nút CamKết: nhấn biểu tượng mảnh ghép trên thanh công cụ rồi chọn ghim.',
  options: 'Kết nối với sổ của cơ quan',
  otherLanguage: 'English',
};

const EN: typeof VI = {
  title: 'Getting started with CamKết',
  intro:
    'CamKết clips complaints, requests, answers and commitments from portal articles and follows them to their end.',
  pin: 'Pin the CamKết button: press the puzzle piece in the toolbar and choose the pin.',
  options: 'Connect with the office’s register',
  otherLanguage: 'Tiếng Việt',
};

/**
 * The words of the first-run page in a language.
 *
 * @example
 * welcomeWordsOf('vi').otherLanguage; // => 'English'
 */
export function welcomeWordsOf(language: Language): typeof VI {
  return language === 'en' ? EN : VI;
}
