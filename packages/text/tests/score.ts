/** A labelled or predicted span. */
interface Spanned {
  start: number;
  end: number;
}

interface LabelledPassage extends Spanned {
  kind: string;
}

/** What the scorer reads of a label file. */
export interface Labels {
  name: string;
  referenceDate: string | null;
  passages: LabelledPassage[];
  doubtful: LabelledPassage[];
  references: (Spanned & { number: string; year: number | null; date: string | null })[];
  dates: (Spanned & { class: string; value: string | null })[];
  agencyNames: string[];
}

/** What the scorer reads of a reading. */
export interface Predicted {
  passages: LabelledPassage[];
  references: Labels['references'];
  dates: Labels['dates'];
  agencies: { raw: string }[];
}

/** Hits, false alarms and misses. */
export interface Tally {
  hit: number;
  wrong: number;
  missed: number;
}

const overlap = (left: Spanned, right: Spanned): number =>
  Math.min(left.end, right.end) - Math.max(left.start, right.start);

function iou(left: Spanned, right: Spanned): number {
  const shared = overlap(left, right);
  return shared <= 0
    ? 0
    : shared / (Math.max(left.end, right.end) - Math.min(left.start, right.start));
}

function share(left: Spanned, right: Spanned): number {
  const shared = overlap(left, right);
  return shared <= 0 ? 0 : shared / Math.min(left.end - left.start, right.end - right.start);
}

type Near = (left: Spanned, right: Spanned) => number;

/** Pairs the closest spans first, each at most once, as the public scorer does. */
export function pair<G extends Spanned, P extends Spanned>(
  gold: readonly G[],
  predicted: readonly P[],
  options: { near: Near; least: number; fits: (left: G, right: P) => boolean },
): [number, number][] {
  const candidates = gold.flatMap((left, i) =>
    predicted.flatMap((right, j) =>
      options.fits(left, right) && options.near(left, right) >= options.least
        ? [{ near: options.near(left, right), i, j }]
        : [],
    ),
  );
  candidates.sort((left, right) => right.near - left.near || right.i - left.i || right.j - left.j);
  const [usedGold, usedPredicted] = [new Set<number>(), new Set<number>()];
  return candidates.flatMap(({ i, j }): [number, number][] => {
    if (usedGold.has(i) || usedPredicted.has(j)) return [];
    usedGold.add(i);
    usedPredicted.add(j);
    return [[i, j]];
  });
}

const kindOf = (kind: string): string => (kind === 'progress' ? 'answer' : kind);

/** Passages match on kind and on half of their union; doubtful ones are never scored. */
export function scorePassages(gold: Labels, predicted: Predicted): Tally {
  const fits = (left: LabelledPassage, right: LabelledPassage): boolean =>
    kindOf(left.kind) === kindOf(right.kind);
  const matched = pair(gold.passages, predicted.passages, { near: iou, least: 0.5, fits });
  const used = new Set(matched.map(([, j]) => j));
  const wrong = predicted.passages.filter(
    (passage, j) => !used.has(j) && !gold.doubtful.some((doubt) => iou(passage, doubt) >= 0.5),
  ).length;
  return { hit: matched.length, wrong, missed: gold.passages.length - matched.length };
}

/** References match when four fifths of the shorter span are shared. */
export function scoreReferences(gold: Labels, predicted: Predicted): Tally {
  const matched = pair(gold.references, predicted.references, {
    near: share,
    least: 0.8,
    fits: () => true,
  });
  return {
    hit: matched.length,
    wrong: predicted.references.length - matched.length,
    missed: gold.references.length - matched.length,
  };
}

/** Dates match as references do; those inside a reference are not counted as wrong. */
export function scoreDates(
  gold: Labels,
  predicted: Predicted,
): Tally & { valued: number; valueRight: number } {
  const matched = pair(gold.dates, predicted.dates, { near: share, least: 0.8, fits: () => true });
  const used = new Set(matched.map(([, j]) => j));
  const inReference = (date: Spanned): boolean =>
    gold.references.some(
      (reference) => date.start >= reference.start - 2 && date.end <= reference.end + 40,
    );
  const wrong = predicted.dates.filter((date, j) => !used.has(j) && !inReference(date)).length;
  const valued = matched.filter(([i]) => gold.dates[i]?.value);
  const last = (value: string | null | undefined): string => String(value).split('/').at(-1) ?? '';
  const valueRight = valued.filter(
    ([i, j]) => last(gold.dates[i]?.value) === last(predicted.dates[j]?.value),
  ).length;
  return {
    hit: matched.length,
    wrong,
    missed: gold.dates.length - matched.length,
    valued: valued.length,
    valueRight,
  };
}

const fold = (text: string): string =>
  text.normalize('NFC').toLowerCase().split(/\s+/u).filter(Boolean).join(' ');

/** Names of bodies match when equal, or when one holds the other and is longer than eight letters. */
export function scoreAgencies(gold: Labels, predicted: Predicted): Tally {
  const wanted = [...new Set(gold.agencyNames.map(fold))];
  const found = [...new Set(predicted.agencies.map((agency) => fold(agency.raw)))];
  const same = (left: string, right: string): boolean =>
    left === right || (right.length > 8 && (left.includes(right) || right.includes(left)));
  const hit = wanted.filter((name) => found.some((other) => same(name, other))).length;
  return {
    hit,
    wrong: found.filter((name) => !wanted.some((other) => same(other, name))).length,
    missed: wanted.length - hit,
  };
}

/** Harmonic mean of precision and recall over several tallies. */
export function f1(tallies: readonly Tally[]): number {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
  const [hit, wrong, missed] = [sum('hit'), sum('wrong'), sum('missed')];
  return hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong + missed);
}
