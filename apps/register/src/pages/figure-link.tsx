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

/** A rate with its sign; a dash where there is nothing to divide by. */
export function share(rate: string | null): string {
  return rate === null ? '–' : `${rate} %`;
}
