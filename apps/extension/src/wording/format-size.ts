import type { Language } from '@camket/domain/data';

const KB = 1_000;
const MB = 1_000 * KB;
const GB = 1_000 * MB;

/**
 * A size in the largest unit that fits, as the language writes numbers.
 *
 * @example
 * formatSize(312_400, 'vi'); // => '312,4 kB'
 */
export function formatSize(bytes: number, language: Language): string {
  const [unit, name] = bytes >= GB ? [GB, 'GB'] : bytes >= MB ? [MB, 'MB'] : [KB, 'kB'];
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  return `${(bytes / unit).toLocaleString(locale, { maximumFractionDigits: 1 })} ${name}`;
}
