import type { Candidate } from './field-reading';
import { parseDateLine, type DateLineOptions } from './parse-date-line';
import { unescapeTwice } from './plain-words';

/** Which of an article's days is looked for. */
export type DateKind = 'published' | 'modified';

/** Where in the page the dates are looked for. */
export interface DateOptions extends DateLineOptions {
  /** Index of the block with the title; null when the title is not shown. */
  readonly titleIndex: number | null;
  /** Index of the last block of the body; null when there is no body. */
  readonly lastIndex: number | null;
  /** Indices of the blocks of the body: what they tell of days is the story's. */
  readonly bodyIndices?: ReadonlySet<number>;
}

/** Words that say a day is that of the last change. */
export const MODIFIED_WORD =
  /updated|modified|revised|reviewed|edited|cập nhật|sửa (?:lần )?cuối|^(?:đã )?sửa(?: lúc| ngày)?\s?:|aktualisiert|actualizado|mis à jour|aggiornato|bijgewerkt/iu;
/** Words that say a day is that of publishing. */
export const PUBLISHED_WORD =
  /ngày (?:đăng|tạo|gửi)|đăng (?:ngày|lúc)|ngày xuất bản|xuất bản|ngày viết|published|posted|publié|veröffentlicht|publicado|pubblicato|ngày cập nhật/iu;

/** A line that dates a page is no longer than this. */
export const MAX_DATE_LINE = 220;

/**
 * The days that texts of one source say, as candidates.
 * @example dateCandidates(['22/10/2025'], { from: 'visible:line', weight: 1 }, {})[0]?.value // => '2025-10-22'
 */
export function dateCandidates(
  values: readonly string[],
  source: { readonly from: string; readonly weight: number },
  options: DateLineOptions,
): Candidate[] {
  return values.flatMap((value) => {
    const date = parseDateLine(unescapeTwice(value), options);
    return date ? [{ value: date.value, ...source }] : [];
  });
}
