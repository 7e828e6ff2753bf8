import { resolveAgency, type AgencyDirectory } from '@camket/domain/data';
import { foldForSearch } from '../text/fold-for-search';
import { CENTRAL_BODIES } from './central-names';
import { DEPARTMENTS } from './department-names';

/** A body offered for what was typed. */
export interface AgencyMatch {
  /** Id in its directory, null for a department of a province without a directory. */
  id: string | null;
  name: string;
  /** False where it is dissolved on the day asked for. */
  valid: boolean;
  /** The body that has taken over its work. */
  successor: { id: string | null; name: string } | null;
}

/** How bodies are looked up. */
export interface AgencyOptions {
  /** ISO day on which the body should be in force. */
  on?: string | null;
  /** Directories with ids to look in first, e.g. `HAI_PHONG_AGENCIES` of `@camket/domain/data`; departments and central bodies are always known by name. */
  registry?: readonly AgencyDirectory[];
}

interface Candidate {
  match: AgencyMatch;
  keys: string[];
}

const inForce = (on: string | null, from: string | undefined, to: string | undefined): boolean =>
  on === null
    ? to === undefined
    : (from === undefined || from <= on) && (to === undefined || on <= to);

function directoryCandidates(directory: AgencyDirectory, on: string | null): Candidate[] {
  return directory.agencies.map((agency) => {
    const valid = inForce(on, agency.validFromOn, agency.validToOn);
    const next = valid
      ? undefined
      : (resolveAgency(directory, agency.id, on ?? '9999-12-31') ??
        directory.agencies.find((other) => other.id === agency.successorIds[0]));
    const successor = next && next.id !== agency.id ? { id: next.id, name: next.name } : null;
    return {
      match: { id: agency.id, name: agency.name, valid, successor },
      keys: [agency.name, ...agency.aliases, agency.issuerCode ?? '']
        .filter((key) => key !== '')
        .map(foldForSearch),
    };
  });
}

const MERGED_ON = '2025-03-01';

/** A body known by name alone, which one that took over in March 2025 may follow. */
function namedCandidate(
  name: string,
  others: readonly string[],
  { on, successor }: { on: string | null; successor: string | null },
): Candidate {
  const isFollowed = successor !== null && (on === null || on >= MERGED_ON);
  return {
    match: {
      id: null,
      name,
      valid: !isFollowed,
      successor: isFollowed ? { id: null, name: successor } : null,
    },
    keys: [name, ...others].filter((key) => key !== '').map(foldForSearch),
  };
}

const namedCandidates = (on: string | null): Candidate[] => [
  ...DEPARTMENTS.map(({ name, shorts, codes, successor = null }) =>
    namedCandidate(name, [...shorts.map((short) => `Sở ${short}`), ...codes], { on, successor }),
  ),
  ...CENTRAL_BODIES.map(({ name, code, aliases, successor }) =>
    namedCandidate(name, [...aliases, code ?? ''], { on, successor }),
  ),
];

const plain = (key: string): string => key.replace(/[^a-z0-9]+/g, ' ').trim();

function scoreOf(query: string, keys: readonly string[]): number {
  const words = query.split(' ').filter((word) => word !== '' && word !== 'va');
  let best = 0;
  for (const key of keys.map(plain)) {
    if (key === query) return 4;
    if (key.startsWith(query)) best = Math.max(best, 3);
    else if (words.length > 0 && words.every((word) => ` ${key}`.includes(` ${word}`)))
      best = Math.max(best, 2);
  }
  return best;
}

const MOST = 20;

/**
 * Offers bodies for what was typed, with or without accents, short forms included; one that was merged away offers its successor.
 *
 * @example
 * findAgencies('so giao duc')[0]?.name; // => 'Sở Giáo dục và Đào tạo'
 */
export function findAgencies(query: string, options: AgencyOptions = {}): AgencyMatch[] {
  const wanted = plain(foldForSearch(query));
  if (wanted === '') return [];
  const on = options.on ?? null;
  const registry = options.registry ?? [];
  const candidates = [
    ...registry.flatMap((directory) => directoryCandidates(directory, on)),
    ...namedCandidates(on),
  ];
  const seen = new Set<string>();
  return candidates
    .map((candidate, order) => ({ candidate, order, score: scoreOf(wanted, candidate.keys) }))
    .filter(({ score }) => score > 0)
    .sort(
      (left, right) =>
        right.score - left.score ||
        Number(right.candidate.match.valid) - Number(left.candidate.match.valid) ||
        left.order - right.order,
    )
    .map(({ candidate }) => candidate.match)
    .filter((match) => !seen.has(match.name) && Boolean(seen.add(match.name)))
    .slice(0, MOST);
}
