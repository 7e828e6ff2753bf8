/** A value changed in one place, and what was done to it. */
export interface Mutation {
  readonly why: string;
  readonly value: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const WRONG: readonly unknown[] = [null, 1.5, -1, '', 'x', true, [], {}, [null]];

/** Every variant of a value with one key removed, one key added or one leaf replaced by something of another kind. */
export function mutationsOf(value: unknown, path = ''): Mutation[] {
  if (Array.isArray(value)) return mutationsOfArray(value, path);
  return isObject(value) ? mutationsOfObject(value, path) : [];
}

function mutationsOfArray(value: unknown[], path: string): Mutation[] {
  const [first] = value;
  if (first === undefined) return [];
  return replaced(first, `${path}/0`, (next) => [next, ...value.slice(1)]);
}

function mutationsOfObject(value: Record<string, unknown>, path: string): Mutation[] {
  const added = { why: `${path}: unknown key`, value: { ...value, unknownKey: 1 } };
  const each = Object.keys(value).flatMap((key) => {
    const { [key]: old, ...rest } = value;
    const removed = { why: `${path}/${key}: removed`, value: rest };
    return [removed, ...replaced(old, `${path}/${key}`, (next) => ({ ...value, [key]: next }))];
  });
  return [added, ...each];
}

function replaced(old: unknown, path: string, put: (next: unknown) => unknown): Mutation[] {
  const wrong = WRONG.map((next) => ({
    why: `${path}: ${JSON.stringify(next)}`,
    value: put(next),
  }));
  const deeper = mutationsOf(old, path).map(({ why, value }) => ({ why, value: put(value) }));
  return [...wrong, ...deeper];
}
