import type { Health } from '@camket/clip';

/** Longest text of an article that is read, in UTF-16 units: some 250 printed pages. */
export const MAX_TEXT_UNITS = 500_000;

/**
 * The beginning of a text that is too long, to the end of a paragraph where one ends soon enough, and never inside a
 * character.
 *
 * @example
 * cutText('Đoạn một.\nĐoạn hai.', 12); // => 'Đoạn một.'
 */
export function cutText(text: string, maxUnits: number): string {
  if (text.length <= maxUnits) return text;
  const paragraphEnd = text.lastIndexOf('\n', maxUnits);
  if (paragraphEnd > maxUnits / 2) return text.slice(0, paragraphEnd).trimEnd();
  return text.slice(0, maxUnits).replace(/[\uD800-\uDBFF]$/u, '');
}

const REASON: Health['reasons'][number] = {
  code: 'page-cut',
  vi: 'Trang quá dài: chỉ đọc phần đầu, phần cuối bài không được đề xuất.',
  en: 'The page is too long: only its beginning was read, nothing of its end is proposed.',
};

/**
 * The report on how an article was read, which says that its end was cut off.
 *
 * @example
 * withoutEnd(health).incomplete; // => true
 */
export function withoutEnd(health: Health): Health {
  const others = health.reasons.filter(({ code }) => code !== REASON.code);
  return { ...health, incomplete: true, reasons: [REASON, ...others] };
}
