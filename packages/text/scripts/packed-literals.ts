import ts from 'typescript';
import { isPackable } from './pack-words';

/** A literal of a built file, with the line that stands for it among the packed words. */
export interface PackedLiteral {
  /** Whether one value may stand for all literals of the same line: patterns that remember and tables may change. */
  isShared: boolean;
  start: number;
  end: number;
  line: string;
  /** What goes around the name that takes its place. */
  before: string;
  after: string;
}

const marked = (text: string): string => (/^[=/[{]/.test(text) ? `=${text}` : text);

function isKeyOrPath(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isExpressionStatement(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  );
}

/** Patterns that remember where they stopped must be made anew with each call of a function. */
const remembers = (pattern: string): boolean => /\/[a-z]*[gy][a-z]*$/.test(pattern);

function listLine(list: ts.ArrayLiteralExpression): string | null {
  const words = list.elements.map((word) => (ts.isStringLiteralLike(word) ? word.text : ''));
  return words.length > 2 && words.every((word) => word !== '' && !word.includes('\t'))
    ? `[${words.join('\t')}`
    : null;
}

const PLAIN = new Set([
  ts.SyntaxKind.NullKeyword,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NumericLiteral,
]);

/** The value of a literal made of nothing but words, numbers and further such literals; undefined for any other. */
function valueOf(node: ts.Node): unknown {
  if (ts.isStringLiteral(node)) return node.text;
  if (isRaw(node) && ts.isNoSubstitutionTemplateLiteral(node.template))
    return node.template.getText().slice(1, -1);
  if (PLAIN.has(node.kind)) return JSON.parse(node.getText());
  if (ts.isArrayLiteralExpression(node)) {
    const values = node.elements.map(valueOf);
    return values.includes(undefined) ? undefined : values;
  }
  return ts.isObjectLiteralExpression(node) ? recordOf(node) : undefined;
}

function recordOf(node: ts.ObjectLiteralExpression): unknown {
  const rows = node.properties.map((row) =>
    ts.isPropertyAssignment(row) && (ts.isIdentifier(row.name) || ts.isStringLiteral(row.name))
      ? ([row.name.text, valueOf(row.initializer)] as const)
      : (['', undefined] as const),
  );
  return rows.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(rows);
}

/** Shorter tables are left where they stand; letters that a bundle writes as escapes make them longer. */
const SHORT_TABLE = 60;
const escapedLength = (text: string): number => text.replace(/[^ -~]/g, '\\u0000').length;

function tableLine(node: ts.ArrayLiteralExpression | ts.ObjectLiteralExpression): string | null {
  const list = ts.isArrayLiteralExpression(node) ? listLine(node) : null;
  if (list !== null || escapedLength(node.getText()) < SHORT_TABLE) return list;
  const value = valueOf(node);
  return value === undefined ? null : JSON.stringify(value).replace(/^\[/, '{[');
}

const isRaw = (node: ts.Node): node is ts.TaggedTemplateExpression =>
  ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw';

function lineOf(node: ts.Node, isInFunction: boolean): string | null {
  if (ts.isRegularExpressionLiteral(node))
    return isInFunction && remembers(node.text) ? null : node.text;
  if (ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node))
    return isInFunction ? null : tableLine(node);
  return wordLine(node);
}

function wordLine(node: ts.Node): string | null {
  if (isRaw(node))
    return ts.isNoSubstitutionTemplateLiteral(node.template)
      ? marked(node.template.getText().slice(1, -1))
      : null;
  return ts.isStringLiteral(node) && !isKeyOrPath(node) ? marked(node.text) : null;
}

/** The fixed parts of a template with values in between: each becomes a name, joined to the values. */
function templateParts(
  outer: ts.Node,
  { head, templateSpans }: ts.TemplateExpression,
  textOf: (part: ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail) => string,
): PackedLiteral[] {
  const parts = [head, ...templateSpans.map((span) => span.literal)];
  return parts.map((part, at) => {
    const isLast = at === parts.length - 1;
    return {
      start: at === 0 ? outer.getStart() : part.getStart(),
      end: part.getEnd(),
      line: marked(textOf(part)),
      isShared: true,
      before: at === 0 ? '(' : ')+',
      after: isLast ? ')' : '+(',
    };
  });
}

/** The parts of a template that is raw, or that has letters which a bundle writes as escapes. */
function partsOf(node: ts.Node): PackedLiteral[] {
  if (isRaw(node) && ts.isTemplateExpression(node.template))
    return templateParts(node, node.template, (part) =>
      part.getText().slice(1, part.kind === ts.SyntaxKind.TemplateTail ? -1 : -2),
    );
  return ts.isTemplateExpression(node) && /[^ -~\n]/.test(node.getText())
    ? templateParts(node, node, (part) => part.text)
    : [];
}

function literalsOf(node: ts.Node, isInFunction: boolean): PackedLiteral[] {
  const parts = partsOf(node);
  if (parts.length > 0) return parts.every((part) => isPackable(part.line)) ? parts : [];
  const line = lineOf(node, isInFunction);
  if (line === null || !isPackable(line)) return [];
  const isShared = !/^[[{]/.test(line) && !(line.startsWith('/') && remembers(line));
  return [{ start: node.getStart(), end: node.getEnd(), line, isShared, before: '', after: '' }];
}

/**
 * The words, patterns and lists of a built file that can be packed, in the order of the file.
 *
 * @example
 * packedLiterals('const PLACE = /phường|xã/u;')[0]?.line; // => '/phường|xã/u'
 */
export function packedLiterals(code: string): PackedLiteral[] {
  const found: PackedLiteral[] = [];
  const walk = (node: ts.Node, isInFunction: boolean): void => {
    const literals = literalsOf(node, isInFunction);
    found.push(...literals);
    if (literals.length > 0) return;
    node.forEachChild((child) => {
      walk(child, isInFunction || ts.isFunctionLike(node));
    });
  };
  walk(ts.createSourceFile('built.js', code, ts.ScriptTarget.ESNext, true), false);
  return worthPacking(found);
}

/** A packed word costs its name in the list and where it stands, and less than half of its letters. */
function worthPacking(found: readonly PackedLiteral[]): PackedLiteral[] {
  const times = new Map<string, number>();
  for (const { line } of found) times.set(line, (times.get(line) ?? 0) + 1);
  return found.filter(
    ({ line, before, after }) =>
      before + after !== '' ||
      /[^ -~]/.test(line) ||
      (times.get(line) ?? 0) * line.length > 4 + 0.45 * line.length,
  );
}
