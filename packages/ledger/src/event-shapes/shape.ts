import { hasLoneSurrogate } from '../canonicalise';
import { plainFaults, type PlaceFault } from '../plain-faults';
import { pointerStep } from '../read-pointer';
import { textFault } from '../text-fault';

/** What a check came upon. */
export interface Probe {
  /** RFC 6901 pointer to where the value has not the shape. */
  path: string;
  /** What does not keep the event from counting: unknown keys, text that is not NFC. */
  notes: PlaceFault[];
}

/** Whether a value has a shape; where it has not, the probe's path says where. Never throws, never changes the value. */
export type Shape = (value: unknown, probe: Probe) => boolean;

/** A member that may be absent. */
export interface OptionalShape {
  readonly optional: Shape;
}

/** The members of an object. */
export type Members = Readonly<Record<string, Shape | OptionalShape>>;

interface Member {
  readonly key: string;
  readonly shape: Shape;
  readonly isOptional: boolean;
}

/** A member that may be absent. */
export const optional = (shape: Shape): OptionalShape => ({ optional: shape });

/** The shape or null. */
export const nullable =
  (shape: Shape): Shape =>
  (value, probe) =>
    value === null || shape(value, probe);

/** A text of a length, in UTF-16 units. */
export const text =
  (min = 0, max = Number.POSITIVE_INFINITY): Shape =>
  (value, probe) => {
    if (typeof value !== 'string' || value.length < min || value.length > max) return false;
    const ruleId = textFault(value);
    if (ruleId) probe.notes.push({ ruleId, path: '' });
    return true;
  };

/** A text that a pattern matches. */
export const pattern =
  (expression: RegExp): Shape =>
  (value) =>
    typeof value === 'string' && expression.test(value) && !hasLoneSurrogate(value);

/** A text of a fixed list. */
export const oneOf = (keys: readonly string[]): Shape => {
  const known: ReadonlySet<unknown> = new Set(keys);
  return (value) => known.has(value);
};

/** An integer between two, both in. */
export const integer =
  (min: number, max = Number.MAX_SAFE_INTEGER): Shape =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max;

/** True or false. */
export const flag: Shape = (value) => typeof value === 'boolean';

function wrongAt(key: string | number, probe: Probe): false {
  probe.path = pointerStep(key) + probe.path;
  return false;
}

function moveNotes(probe: Probe, from: number, step: string): void {
  for (let index = from; index < probe.notes.length; index += 1) {
    const note = probe.notes[index];
    if (note) probe.notes[index] = { ...note, path: step + note.path };
  }
}

/** A list of at least `min` values of a shape. */
export const list =
  (shape: Shape, min = 0): Shape =>
  (value, probe) => {
    if (!Array.isArray(value) || value.length < min) return false;
    for (let index = 0; index < value.length; index += 1) {
      const before = probe.notes.length;
      if (!shape(value[index], probe)) return wrongAt(index, probe);
      if (probe.notes.length > before) moveNotes(probe, before, pointerStep(index));
    }
    return true;
  };

function noteUnknown(value: object, known: ReadonlySet<string>, probe: Probe): void {
  for (const key of Object.keys(value)) {
    if (known.has(key)) continue;
    probe.notes.push({ ruleId: 'LED-11', path: pointerStep(key) });
    probe.notes.push(...plainFaults((value as Record<string, unknown>)[key], pointerStep(key)));
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with these members; unknown keys are kept and noted. */
export function object(members: Members): Shape {
  const known = new Set(Object.keys(members));
  const list: Member[] = Object.entries(members).map(([key, member]) =>
    typeof member === 'function'
      ? { key, shape: member, isOptional: false }
      : { key, shape: member.optional, isOptional: true },
  );
  return (value, probe) => {
    if (!isObject(value)) return false;
    let present = 0;
    for (const { key, shape, isOptional } of list) {
      const member = value[key];
      if (member === undefined && isOptional) continue;
      const before = probe.notes.length;
      if (!shape(member, probe)) return wrongAt(key, probe);
      if (probe.notes.length > before) moveNotes(probe, before, pointerStep(key));
      present += 1;
    }
    if (present < Object.keys(value).length) noteUnknown(value, known, probe);
    return true;
  };
}

/** One of several objects, told apart by the text of one member. */
export function tagged(tag: string, kinds: Readonly<Record<string, Members>>): Shape {
  const shapes = new Map(
    Object.entries(kinds).map(([kind, members]) => [
      kind,
      object({ [tag]: oneOf([kind]), ...members }),
    ]),
  );
  return (value, probe) => {
    const kind = isObject(value) ? value[tag] : undefined;
    const shape = typeof kind === 'string' ? shapes.get(kind) : undefined;
    if (shape) return shape(value, probe);
    if (isObject(value)) probe.path = pointerStep(tag);
    return false;
  };
}

/** Any JSON object; what cannot stand in an event is noted. */
export const anyObject: Shape = (value, probe) => {
  if (!isObject(value)) return false;
  probe.notes.push(...plainFaults(value, ''));
  return true;
};

/** An object whose keys and values have shapes. */
export const dictionary =
  (keyShape: Shape, shape: Shape): Shape =>
  (value, probe) => {
    if (!isObject(value)) return false;
    for (const key of Object.keys(value)) {
      const before = probe.notes.length;
      if (!keyShape(key, probe) || !shape(value[key], probe)) return wrongAt(key, probe);
      if (probe.notes.length > before) moveNotes(probe, before, pointerStep(key));
    }
    return true;
  };
