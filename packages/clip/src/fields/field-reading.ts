/** How far a value can be relied on: several sources agree, one good source says it, or the sources disagree or guess. */
export type Sureness = 'sure' | 'likely' | 'doubtful';

/** A value with where it came from. */
export interface Sourced<T> {
  readonly value: T;
  /** The source in words: `json-ld:datePublished`, `meta:og:title`, `visible:h1`, `address`. */
  readonly from: string;
}

/** One field of an article: the value chosen, how sure it is, and what other sources say. */
export interface FieldReading<T = string> {
  readonly value: T | null;
  readonly from: string | null;
  readonly sureness: Sureness;
  readonly alternatives: readonly Sourced<T>[];
}

/** A candidate for a field; the greater the weight, the better its source. */
export interface Candidate<T = string> extends Sourced<T> {
  readonly weight: number;
}

/** How candidates for one field are compared. */
export interface AgreeOptions<T> {
  /** Equal keys mean the two sources say the same. */
  readonly keyOf: (value: T) => string;
  /** How much a second source that says the same adds, as a share of its own weight; 0.5 when left out. */
  readonly support?: number;
}

const MAX_ALTERNATIVES = 12;

interface Group<T> {
  readonly key: string;
  readonly members: Candidate<T>[];
}

function groups<T>(candidates: readonly Candidate<T>[], keyOf: (value: T) => string): Group<T>[] {
  const byKey = new Map<string, Group<T>>();
  for (const candidate of candidates) {
    const key = keyOf(candidate.value);
    const group = byKey.get(key) ?? { key, members: [] };
    group.members.push(candidate);
    byKey.set(key, group);
  }
  return [...byKey.values()];
}

/** The best of each kind of source: ten lines that say the same are one source, not ten. */
function weightsBySource<T>(members: readonly Candidate<T>[]): number[] {
  const best = new Map<string, number>();
  for (const { from, weight } of members) best.set(from, Math.max(best.get(from) ?? 0, weight));
  return [...best.values()].sort((a, b) => b - a);
}

function strength<T>({ members }: Group<T>, support: number): number {
  return weightsBySource(members).reduce(
    (sum, weight, index) => sum + (index === 0 ? weight : weight * support),
    0,
  );
}

/**
 * Chooses among sources: those that say the same strengthen each other, and what the others say is kept.
 * @example agree([{ value: 'A', from: 'h1', weight: 2 }, { value: 'a', from: 'og', weight: 1 }], { keyOf: (v) => v.toLowerCase() }).sureness // => 'sure'
 */
export function agree<T>(
  candidates: readonly Candidate<T>[],
  options: AgreeOptions<T>,
): FieldReading<T> {
  const support = options.support ?? 0.5;
  const ranked = groups(candidates, options.keyOf)
    .map((group) => ({ ...group, strength: strength(group, support) }))
    .sort((a, b) => b.strength - a.strength);
  const [first, second] = ranked;
  const best = first?.members.reduce((a, b) => (b.weight > a.weight ? b : a));
  if (!first || !best) return { value: null, from: null, sureness: 'doubtful', alternatives: [] };
  const others = candidates.filter((candidate) => candidate !== best);
  return {
    value: best.value,
    from: best.from,
    sureness: surenessOf(
      weightsBySource(first.members).length,
      first.strength,
      second?.strength ?? 0,
    ),
    alternatives: others.slice(0, MAX_ALTERNATIVES).map(({ value, from }) => ({ value, from })),
  };
}

function surenessOf(sources: number, strength: number, next: number): Sureness {
  if (next * 1.25 > strength) return 'doubtful';
  return sources > 1 ? 'sure' : 'likely';
}
