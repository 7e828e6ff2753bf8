import type { Language } from '@camket/domain/data';

const WORDS = {
  vi: { save: 'Tải gói bằng chứng' },
  en: { save: 'Download as evidence' },
};

/** What the card of an article says of its evidence. */
export function evidenceWordsOf(language: Language): (typeof WORDS)['vi'] {
  return WORDS[language];
}
