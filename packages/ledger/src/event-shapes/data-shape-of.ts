import { PARTY_SHAPES } from './party-shapes';
import { HANDLING_SHAPES, RECORD_SHAPES } from './record-shapes';
import { object, type Shape } from './shape';
import { SOURCE_SHAPES } from './source-shapes';
import { WORK_SHAPES } from './work-shapes';

const SHAPES: ReadonlyMap<string, Shape> = new Map(
  Object.entries({
    ...SOURCE_SHAPES,
    ...PARTY_SHAPES,
    ...RECORD_SHAPES,
    ...HANDLING_SHAPES,
    ...WORK_SHAPES,
  }).map(([type, members]) => [type, object(members)]),
);

/** Every type of event that this release understands. */
export const KNOWN_TYPES: readonly string[] = [...SHAPES.keys()];

/**
 * The shape of the data of a type of event; undefined for a type of a newer release.
 *
 * @example
 * dataShapeOf('number.allotted') !== undefined; // => true
 */
export function dataShapeOf(type: string): Shape | undefined {
  return SHAPES.get(type);
}
