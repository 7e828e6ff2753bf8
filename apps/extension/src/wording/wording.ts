import type { Language } from '@camket/domain/data';
import { WORDS_EN } from './words-en';
import { WORDS_VI, type Words } from './words-vi';

/**
 * The words of the interface in a language.
 *
 * @example
 * wordingOf('vi').saved; // => 'Đã lưu'
 */
export function wordingOf(language: Language): Words {
  return language === 'en' ? WORDS_EN : WORDS_VI;
}

export type { Words };
