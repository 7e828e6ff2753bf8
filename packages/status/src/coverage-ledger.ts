import type { LocalText } from '@camket/domain';
import { commitmentsOf } from './commitments-of';
import { DROPS, type DropReason } from './coverage-drops';
import { recordsOn, type RecordOnDay } from './state-on';
import type { StatusRegister } from './status-register';
import { isPetition } from './timeline-record';
import type { TimelineSet } from './timeline-set';

/** Stages of the coverage ledger, in order. */
export const COVERAGE_STAGES = [
  'declared',
  'itemised',
  'answered',
  'committed',
  'assigned',
  'done',
] as const;

/** A stage of the coverage ledger. */
export type CoverageStageId = (typeof COVERAGE_STAGES)[number];

/** Why petitions do not reach a stage. */
export interface CoverageDrop {
  reason: string;
  label: LocalText;
  count: number;
  ids: string[];
}

/** A stage: how many petitions reach it, and why the others of the stage before do not; the sum closes. */
export interface CoverageStage {
  id: CoverageStageId;
  label: LocalText;
  count: number;
  ids: string[];
  dropped: CoverageDrop[];
}

/** What happened to the petitions that were declared. */
export interface CoverageLedger {
  asOf: string;
  /** How many the source declares; null where it declares no number. */
  declared: number | null;
  /** True where more were itemised than declared: one of the numbers is wrong. */
  exceedsDeclared: boolean;
  stages: CoverageStage[];
}

/** What the coverage ledger covers. */
export interface CoverageOptions {
  asOf: string;
  /** One held event; default all. */
  eventId?: string;
  /** Names under which sources declare their petitions. */
  declaredAs?: readonly string[];
}

const DECLARED_AS = [
  'petitions',
  'petition',
  'requests',
  'kiến nghị',
  'ý kiến, kiến nghị',
  'ý kiến',
] as const;

const STAGE_LABELS: Readonly<Record<CoverageStageId, LocalText>> = {
  declared: { vi: 'Nguồn công bố', en: 'Declared' },
  itemised: { vi: 'Đã tách thành mục', en: 'Itemised' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  committed: { vi: 'Có cam kết, chỉ đạo', en: 'Committed' },
  assigned: { vi: 'Đã giao việc', en: 'Assigned' },
  done: { vi: 'Đã hoàn thành', en: 'Done' },
};

interface Petition extends RecordOnDay {
  /** The petition and the commitments made for it, on the day. */
  readonly followed: readonly RecordOnDay[];
  /** How many of the declared it stands for. */
  readonly weight: number;
}

const isAssigned = ({ record, axes }: RecordOnDay, asOf: string): boolean =>
  axes.isDone ||
  record.events.some(({ event }) => event.type === 'record.assigned' && event.on <= asOf);

function answerDrop({ axes }: Petition): DropReason | null {
  if (axes.answer === 'unanswered' || axes.answer === 'unknown') return axes.answer;
  return null;
}

function commitDrop({ axes, followed }: Petition): DropReason | null {
  if (axes.work === 'explained' || axes.work === 'declined' || axes.work === 'referred')
    return axes.work;
  const isWorkedOn = axes.work !== 'recorded';
  return followed.length > 1 || isWorkedOn ? null : 'no_commitment';
}

function assignDrop({ followed }: Petition, asOf: string): DropReason | null {
  return followed.some((row) => isAssigned(row, asOf)) ? null : 'no_lead';
}

/** Done when the petition itself is, or when every commitment made for it is. */
function doneDrop({ axes, followed }: Petition): DropReason | null {
  const commitments = followed.slice(1);
  if (axes.isDone) return null;
  if (commitments.length > 0 && commitments.every((row) => row.axes.isDone)) return null;
  const isLate = followed.some((row) => row.axes.isLate && !row.axes.isDone);
  return isLate ? 'overdue' : 'open';
}

const weightOf = ({ record }: RecordOnDay): number => {
  const { event } = record.itemisedBy;
  return event.type === 'petition.itemised' ? (event.data.inputCount ?? 1) : 1;
};

const sum = (petitions: readonly Petition[]): number =>
  petitions.reduce((total, { weight }) => total + weight, 0);

function split(
  petitions: readonly Petition[],
  id: CoverageStageId,
  dropOf: (petition: Petition) => DropReason | null,
): { reached: Petition[]; stage: CoverageStage } {
  const reached = petitions.filter((petition) => dropOf(petition) === null);
  const reasons = [...new Set(petitions.flatMap((petition) => dropOf(petition) ?? []))];
  const dropped = reasons.map((reason) =>
    dropFor(
      reason,
      petitions.filter((petition) => dropOf(petition) === reason),
    ),
  );
  const ids = reached.map(({ record }) => record.id);
  return { reached, stage: { id, label: STAGE_LABELS[id], count: sum(reached), ids, dropped } };
}

const dropFor = (reason: DropReason, petitions: readonly Petition[]): CoverageDrop => ({
  reason,
  label: DROPS[reason],
  count: sum(petitions),
  ids: petitions.map(({ record }) => record.id),
});

/** The largest number that a source declares; several events add up. */
function declaredCount(register: StatusRegister, options: CoverageOptions): number | null {
  const names = new Set<string>(options.declaredAs ?? DECLARED_AS);
  const byEvent = new Map<string, number>();
  for (const { event } of register.claims) {
    if (event.type !== 'count.claimed' || event.on > options.asOf || !names.has(event.data.what))
      continue;
    const { eventId, value } = event.data;
    if (options.eventId !== undefined && eventId !== options.eventId) continue;
    byEvent.set(eventId, Math.max(value, byEvent.get(eventId) ?? 0));
  }
  return byEvent.size === 0
    ? null
    : [...byEvent.values()].reduce((total, value) => total + value, 0);
}

function petitionsOn(
  register: StatusRegister,
  timelines: TimelineSet,
  options: CoverageOptions,
): Petition[] {
  const rows = recordsOn(register, timelines, options.asOf);
  const byId = new Map(rows.map((row) => [row.record.id, row]));
  const commitments = commitmentsOf(register);
  return rows
    .filter(
      ({ record }) =>
        isPetition(record.kind) && (options.eventId ?? record.eventId) === record.eventId,
    )
    .map((row) => {
      const made = (commitments.get(row.record.id) ?? []).flatMap((id) => byId.get(id) ?? []);
      return { ...row, followed: [row, ...made], weight: weightOf(row) };
    });
}

const POINTERS: ReadonlySet<string> = new Set(['merged', 'superseded', 'withdrawn']);

function firstStages(
  declared: number | null,
  all: readonly Petition[],
): { live: Petition[]; stages: CoverageStage[] } {
  const itemised = split(all, 'itemised', ({ axes }) =>
    POINTERS.has(axes.work) ? 'pointer' : null,
  );
  const missing = (declared ?? sum(all)) - sum(all);
  const notItemised = missing > 0 ? [{ ...dropFor('not_itemised', []), count: missing }] : [];
  const stage = { ...itemised.stage, dropped: [...notItemised, ...itemised.stage.dropped] };
  const first = {
    id: 'declared',
    label: STAGE_LABELS.declared,
    count: declared ?? sum(all),
    ids: [],
    dropped: [],
  } as const;
  return { live: itemised.reached, stages: [{ ...first, ids: [], dropped: [] }, stage] };
}

/**
 * What became of the petitions: declared, itemised, answered, committed, assigned, done, each drop with its reason and
 * the petitions behind it. Each stage and its drops add up to the stage before; a petition that stands for several of
 * the declared counts as many.
 *
 * @throws InvalidDayError when `asOf` is no day.
 * @example
 * coverageLedger(register, timelines, { asOf: '2026-06-30' }).stages.map(({ count }) => count); // => [254, 1, 0, 0, 0, 0]
 */
export function coverageLedger(
  register: StatusRegister,
  timelines: TimelineSet,
  options: CoverageOptions,
): CoverageLedger {
  const declared = declaredCount(register, options);
  const all = petitionsOn(register, timelines, options);
  const { live, stages } = firstStages(declared, all);
  const answered = split(live, 'answered', answerDrop);
  const committed = split(answered.reached, 'committed', commitDrop);
  const assigned = split(committed.reached, 'assigned', (petition) =>
    assignDrop(petition, options.asOf),
  );
  const done = split(assigned.reached, 'done', doneDrop);
  return {
    asOf: options.asOf,
    declared,
    exceedsDeclared: declared !== null && sum(all) > declared,
    stages: [...stages, answered.stage, committed.stage, assigned.stage, done.stage],
  };
}
