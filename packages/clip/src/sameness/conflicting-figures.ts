import type { EventSource, SourcePlace } from './event-source';
import { figuresAgree } from './figure-value';
import { readFigures, type FigureMention } from './read-figures';

/** One figure that some of the sources print. */
export interface FigureReading {
  /** As the first of these sources prints it. */
  readonly raw: string;
  /** The number in full (45200000000), or the ISO day. */
  readonly value: number | string;
  readonly places: readonly SourcePlace[];
}

/** One thing of an event for which the sources print figures that cannot all be true. */
export interface FigureConflict {
  readonly kind: 'amount' | 'day';
  /** What is counted, as printed: "đại biểu", "%"; "ngày" or "hạn" for days. */
  readonly unit: string;
  /** At least two, the one with the most sources first. */
  readonly readings: readonly FigureReading[];
}

/** Figures that tell of one thing, at most one of each source. */
interface Slot {
  readonly mentions: FigureMention[];
}

const MIN_SHARED = 3;
const MIN_LIKENESS = 0.6;

function shared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let count = 0;
  for (const word of left) if (right.has(word)) count += 1;
  return count;
}

/** Both name somebody or some place the other does not: they tell of different things. */
function nameOthers(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const both = shared(left, right);
  return left.size > both && right.size > both;
}

function isSameUnit(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return long === short || long.startsWith(`${short} `);
}

function agree(left: FigureMention, right: FigureMention): boolean {
  if (left.amount && right.amount) return figuresAgree(left.amount, right.amount);
  return left.day === right.day;
}

/** How surely two figures tell of one thing, 0 to 1; 0 when they do not. */
function likeness(left: FigureMention, right: FigureMention): number {
  if (left.kind !== right.kind || !isSameUnit(left.unit, right.unit)) return 0;
  if (nameOthers(left.names, right.names)) return 0;
  const both = shared(left.context, right.context);
  if (both < MIN_SHARED) return 0;
  const smaller = Math.min(left.context.size, right.context.size);
  const larger = Math.max(left.context.size, right.context.size);
  const likely = both / smaller < MIN_LIKENESS ? 0 : (both / smaller + both / larger) / 2;
  return likely === 0 ? 0 : likely + (agree(left, right) ? 0.2 : 0);
}

interface Pairing {
  readonly slot: Slot;
  readonly mention: FigureMention;
  readonly worth: number;
}

function pairings(slots: readonly Slot[], mentions: readonly FigureMention[]): Pairing[] {
  return slots
    .flatMap((slot) =>
      mentions.map((mention) => ({
        slot,
        mention,
        worth: Math.max(...slot.mentions.map((one) => likeness(one, mention))),
      })),
    )
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
}

/** The best pairs first; a figure joins one slot, a slot takes one figure of a source. */
function join(slots: Slot[], mentions: readonly FigureMention[]): void {
  const joined = new Set<Slot | FigureMention>();
  for (const { slot, mention } of pairings(slots, mentions)) {
    if (joined.has(slot) || joined.has(mention)) continue;
    joined.add(slot).add(mention);
    slot.mentions.push(mention);
  }
  for (const mention of mentions) if (!joined.has(mention)) slots.push({ mentions: [mention] });
}

function placeOf({ sourceId, start, end, raw }: FigureMention): SourcePlace {
  return { sourceId, start, end, raw };
}

function readingsOf({ mentions }: Slot): FigureReading[] {
  const groups: FigureMention[][] = [];
  for (const mention of mentions) {
    const group = groups.find((one) => one.every((other) => agree(other, mention)));
    if (group) group.push(mention);
    else groups.push([mention]);
  }
  return groups
    .sort((a, b) => b.length - a.length)
    .flatMap((group) => {
      const [first] = group;
      const value = first?.amount?.value ?? first?.day;
      return first && value ? [{ raw: first.raw, value, places: group.map(placeOf) }] : [];
    });
}

/** A source that prints the other figure too, of the same thing, does not contradict it. */
function isSaidElsewhere(slot: Slot, bySource: ReadonlyMap<string, FigureMention[]>): boolean {
  return slot.mentions.some((mention) =>
    slot.mentions.some(
      (other) =>
        !agree(mention, other) &&
        bySource
          .get(other.sourceId)
          ?.some(
            (one) => one !== other && isSameUnit(one.unit, mention.unit) && agree(one, mention),
          ),
    ),
  );
}

/**
 * Where sources that tell one event print figures or days that cannot all be true, each with its sources and places.
 * Figures are paired by what they count and by the words of their sentences; a doubtful pair is left out.
 * The sources should be those of one event (`groupEvents`).
 * @example conflictingFigures([{ id: 'a', text: 'Hội nghị có 450 đại biểu tham dự.' }, { id: 'b', text: 'Hội nghị có 540 đại biểu tham dự.' }])[0]?.readings.length // => 2
 */
export function conflictingFigures(sources: readonly EventSource[]): FigureConflict[] {
  const bySource = new Map(sources.map((source) => [source.id, readFigures(source)]));
  const slots: Slot[] = [];
  for (const mentions of bySource.values()) join(slots, mentions);
  return slots.flatMap((slot) => {
    const [first] = slot.mentions;
    const readings = readingsOf(slot);
    if (!first || readings.length < 2 || isSaidElsewhere(slot, bySource)) return [];
    return [{ kind: first.kind, unit: first.unit, readings }];
  });
}
