import { overlap, type LabelledText, type Passage } from './labelled-texts';

/** Passages found, proposed wrongly and missed. */
export interface Tally {
  found: number;
  wrong: number;
  missed: number;
}

/** Pairs proposals with labels, the closest first, as the public scorer does. */
export function tallyOf({ passages, doubtful }: LabelledText, proposed: readonly Passage[]): Tally {
  const pairs = passages.flatMap((label) =>
    proposed
      .filter(({ kind }) => kind === label.kind)
      .map((passage) => ({ label, passage, share: overlap(label, passage) })),
  );
  const used = new Set<Passage>();
  for (const { label, passage, share } of pairs.sort((a, b) => b.share - a.share))
    if (share >= 0.5 && !used.has(label) && !used.has(passage)) used.add(label).add(passage);
  const wrong = proposed.filter(
    (passage) => !used.has(passage) && !doubtful.some((label) => overlap(label, passage) >= 0.5),
  );
  const found = passages.filter((label) => used.has(label)).length;
  return { found, wrong: wrong.length, missed: passages.length - found };
}

/** Micro F1 of tallies. */
export function microF1(tallies: readonly Tally[]): number {
  const sum = (of: keyof Tally): number => tallies.reduce((total, tally) => total + tally[of], 0);
  return (2 * sum('found')) / (2 * sum('found') + sum('wrong') + sum('missed'));
}
