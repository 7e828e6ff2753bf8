import type { Language } from '@camket/domain/data';

/**
 * The language a request asks for: the better rated of Vietnamese and English, Vietnamese when it says neither.
 *
 * @example
 * preferredLanguage('fr, en;q=0.8, vi;q=0.5'); // => 'en'
 */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const rated = (acceptLanguage ?? '').split(',').map(readRange);
  const best = (language: Language) =>
    Math.max(0, ...rated.filter((range) => range.language === language).map(({ q }) => q));
  return best('en') > best('vi') ? 'en' : 'vi';
}

function readRange(range: string): { language: string; q: number } {
  const [tag = '', ...parameters] = range.trim().split(';');
  const quality = parameters
    .map((parameter) => /^\s*q=([\d.]{1,5})\s*$/u.exec(parameter)?.[1])
    .find(Boolean);
  return {
    language: tag.trim().toLowerCase().split('-')[0] ?? '',
    q: quality === undefined ? 1 : Number(quality),
  };
}
