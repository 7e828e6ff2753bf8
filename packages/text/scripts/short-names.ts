import ts from 'typescript';

/** Where a property is named in a built file, and what takes the place of the name. */
interface NamedProperty {
  start: number;
  end: number;
  name: string;
  /** `{ start }` names a property and a variable at once: it becomes `{ s: start }`. */
  isShorthand: boolean;
  /** Read by its name, not looked up by a word of the text. */
  isRead: boolean;
}

const named = (name: ts.Node, as: { isShorthand: boolean; isRead: boolean }): NamedProperty[] =>
  ts.isIdentifier(name)
    ? [{ start: name.getStart(), end: name.getEnd(), name: name.text, ...as }]
    : [];

function propertiesOf(node: ts.Node): NamedProperty[] {
  if (ts.isPropertyAccessExpression(node))
    return named(node.name, { isShorthand: false, isRead: true });
  if (ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node))
    return named(node.name, { isShorthand: false, isRead: false });
  if (ts.isShorthandPropertyAssignment(node))
    return named(node.name, { isShorthand: true, isRead: false });
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return [];
  if (node.dotDotDotToken) return [];
  return node.propertyName
    ? named(node.propertyName, { isShorthand: false, isRead: true })
    : named(node.name, { isShorthand: true, isRead: true });
}

function namedProperties(code: string): { properties: NamedProperty[]; words: string[] } {
  const properties: NamedProperty[] = [];
  const words: string[] = [];
  const walk = (node: ts.Node): void => {
    properties.push(...propertiesOf(node));
    if (ts.isStringLiteralLike(node)) words.push(node.text);
    node.forEachChild(walk);
  };
  walk(ts.createSourceFile('built.js', code, ts.ScriptTarget.ESNext, true));
  return { properties, words };
}

/**
 * Short names for the properties that only this package sees: those that no declaration names and no word could look up.
 *
 * @example
 * shortNames(['a.readable.length'], (name) => name === 'length').get('readable'); // => 'b'
 */
export function shortNames(
  files: readonly string[],
  isPublic: (name: string) => boolean,
): ReadonlyMap<string, string> {
  const read = files.map(namedProperties);
  const properties = read.flatMap((file) => file.properties);
  const words = new Set(read.flatMap((file) => file.words));
  const used = new Set(properties.map(({ name }) => name));
  const times = new Map<string, number>();
  for (const { name } of properties) times.set(name, (times.get(name) ?? 0) + 1);
  const seen = new Set(properties.filter(({ isRead }) => isRead).map(({ name }) => name));
  const own = [...seen]
    .filter((name) => name.length > 2 && !words.has(name) && !isPublic(name))
    .sort((left, right) => (times.get(right) ?? 0) - (times.get(left) ?? 0));
  const free = shortest().filter((name) => !used.has(name));
  return new Map(own.map((name, at) => [name, free[at] ?? name]));
}

function shortest(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return [...letters, ...letters.flatMap((first) => letters.map((second) => first + second))];
}

/**
 * A built file with its own properties under short names.
 *
 * @example
 * withShortNames('a.readable', new Map([['readable', 'b']])); // => 'a.b'
 */
export function withShortNames(code: string, names: ReadonlyMap<string, string>): string {
  let from = 0;
  const parts = namedProperties(code)
    .properties.sort((left, right) => left.start - right.start)
    .map(({ start, end, name, isShorthand }) => {
      const short = names.get(name) ?? name;
      const until = isShorthand && short !== name ? start : end;
      const part = code.slice(from, start) + short + (until === start ? ': ' : '');
      from = until;
      return part;
    });
  return parts.join('') + code.slice(from);
}
