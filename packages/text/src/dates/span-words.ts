import { execAt, type Groups } from '../text/exec-at';
import { dateCore, type DateCore } from './date-mention';

/** What may not follow a date: letters and digits. */
export const END = String.raw`(?![\p{L}\p{N}])`;
/** A year behind a span: printed, or "năm nay" and the like. */
export const YEAR = String.raw`(?: ?[/-] ?(\d{4})|,? năm (\d{4})|[. ](20\d{2})| (năm nay|năm tới|năm sau|năm ngoái|năm trước|này))?`;
/** Which edge of a span its first word names. */
export const EDGES: Readonly<Record<string, DateCore['edge']>> = {
  đầu: 'start',
  giữa: 'middle',
  cuối: 'end',
};
const RELATIVE: Readonly<Record<string, number>> = { nay: 0, tới: 1, sau: 1, ngoái: -1, trước: -1 };

/** Reads a span that starts at an offset of a match key; `now` is the year of the reference date. */
export type Pattern = (key: string, at: number, now: number | null) => DateCore | null;

/**
 * The year printed, or the one that "năm nay" and the like mean; null where neither stands.
 *
 * @example
 * yearOf(2026, undefined, 'năm tới'); // => 2027
 */
export function yearOf(
  now: number | null,
  printed: string | undefined,
  relative: string | undefined,
): number | null {
  if (printed !== undefined) return Number(printed);
  const shift = relative === undefined ? undefined : RELATIVE[relative.replace('năm ', '')];
  return shift === undefined || now === null ? null : now + shift;
}

/** Where a pattern was found: what stands behind it may tell its year. */
export interface SpanPlace {
  key: string;
  end: number;
  now: number | null;
}

/** A year, which the reference date may fill where none is printed. */
export const fillable = (year: number | null): Pick<DateCore, 'year' | 'yearless'> => ({
  year,
  yearless: year === null,
});

/**
 * A form of span: a sticky pattern, its rule, and what its groups say; null where they turn out to say nothing.
 *
 * @example
 * spanForm(/năm (\d{4})/uy, 'DATE-YEAR', ([, year]) => ({ year: Number(year), span: 'year' }))('năm 2026', 0, null)?.year; // => 2026
 */
export function spanForm(
  pattern: RegExp,
  ruleId: string,
  read: (groups: Groups, place: SpanPlace) => Partial<DateCore> | null,
): Pattern {
  return (key, at, now) => {
    const hit = execAt(pattern, key, at);
    const found = hit && read(hit.groups, { key, end: hit.end, now });
    return (
      hit && found && dateCore({ start: at, end: hit.end }, { class: 'interval', ruleId, ...found })
    );
  };
}
