/**
 * The day from which an article's passages count: the day of the event where it is known, else the day the article was
 * published, else today; never later than today. Days are those of Asia/Ho_Chi_Minh.
 *
 * @example
 * dayOfArticle({ heldOn: '', publishedAt: '2025-11-19T19:25:00+07:00', today: '2025-12-01' }); // => '2025-11-19'
 */
export function dayOfArticle(known: {
  readonly heldOn: string;
  readonly publishedAt: string | null;
  readonly today: string;
}): string {
  const day = known.heldOn !== '' ? known.heldOn : (known.publishedAt?.slice(0, 10) ?? known.today);
  return day > known.today ? known.today : day;
}
