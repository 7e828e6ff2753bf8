import type { Language } from '@camket/domain/data';
import { showDay } from '../show-day';

/** A count that opens the list behind it. */
export function FigureLink({
  count,
  figure,
  asOf,
}: {
  count: number;
  figure: string;
  asOf: string;
}) {
  if (count === 0) return <>0</>;
  return (
    <a href={`/records?${new URLSearchParams({ figure, asOf: showDay(asOf) }).toString()}`}>
      {count}
    </a>
  );
}

/** A rate with its sign, with a decimal comma in Vietnamese; a dash where there is nothing to divide by. */
export function share(rate: string | null, language: Language): string {
  if (rate === null) return '–';
  return language === 'vi' ? `${rate.replace('.', ',')} %` : `${rate}%`;
}
