/** What is known of a measured page. */
export interface GoldPage {
  readonly url?: string | null;
  readonly body: string;
  readonly title?: string | null;
  readonly date?: string | null;
}

/** What was read of a page. */
export interface ReadPage {
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly text: string;
}

const WORD = /[\p{L}\p{N}_]+/gu;
const tokens = (text: string): string[] => text.match(WORD) ?? [];
const same = (text: string | null): string => tokens((text ?? '').toLowerCase()).join(' ');
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

function bag(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function runs(text: string): string[] {
  const words = tokens(text);
  const last = words.length === 0 ? 0 : Math.max(1, words.length - 3);
  return Array.from({ length: last }, (_, at) => words.slice(at, at + 4).join(' '));
}

function shared(left: readonly string[], right: readonly string[]): number {
  const counts = bag(right);
  return [...bag(left)].reduce(
    (sum, [item, count]) => sum + Math.min(count, counts.get(item) ?? 0),
    0,
  );
}

/** The scores of the benchmark: F1 of mean precision and recall over runs of four words, mean word F1, title and day exact. */
export function scorePages(
  pages: readonly { truth: GoldPage; read: ReadPage }[],
): Record<string, number> {
  const rows = pages.map(({ truth, read }) => {
    const [gold, got] = [runs(truth.body), runs(read.text)];
    const [goldWords, gotWords] = [
      tokens(truth.body.toLowerCase()),
      tokens(read.text.toLowerCase()),
    ];
    const both = shared(gold, got);
    return {
      precision: got.length === 0 ? null : both / got.length,
      recall: both / (gold.length || 1),
      wordF1: (2 * shared(goldWords, gotWords)) / (goldWords.length + gotWords.length || 1),
    };
  });
  const precision = mean(rows.flatMap((row) => (row.precision === null ? [] : [row.precision])));
  const recall = mean(rows.map((row) => row.recall));
  const titled = pages.filter(({ truth }) => truth.title);
  const dated = pages.filter(({ truth }) => truth.date);
  return {
    shingleF1: (2 * precision * recall) / (precision + recall || 1),
    wordF1: mean(rows.map((row) => row.wordF1)),
    title: mean(
      titled.map(({ truth, read }) => Number(same(truth.title ?? '') === same(read.title))),
    ),
    date: mean(
      dated.map(({ truth, read }) =>
        Number(read.publishedAt?.slice(0, 10) === truth.date?.slice(0, 10)),
      ),
    ),
  };
}
