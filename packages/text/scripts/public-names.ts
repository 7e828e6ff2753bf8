import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

function filesIn(folder: string, ending: RegExp): ts.SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => {
      const code = readFileSync(join(folder, name), 'utf8');
      return ts.createSourceFile(name, code, ts.ScriptTarget.ESNext, true);
    });
}

/** Every identifier below a node: the names of its members and of the types it leads to. */
function identifiersIn(node: ts.Node): string[] {
  const below: string[] = [];
  node.forEachChild((child) => {
    below.push(...(ts.isIdentifier(child) ? [child.text] : identifiersIn(child)));
  });
  return below;
}

type TypeNode = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

const isType = (node: ts.Node): node is TypeNode =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
const isExported = (node: TypeNode): boolean =>
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

/** The types an identifier in a file may mean: that of the file itself, else those that others export. */
function meant(types: readonly TypeNode[], name: string, file: ts.SourceFile): TypeNode[] {
  const named = types.filter((type) => type.name.text === name);
  const own = named.filter((type) => type.getSourceFile() === file);
  return own.length > 0 ? own : named.filter(isExported);
}

/** What the types that the index hands out name, and all that they lead to. */
function handedOut(folder: string): string[] {
  const sources = filesIn(folder, /\.ts$/);
  const types = sources.flatMap((file) => file.statements.filter(isType));
  const open = new Set<ts.Node>(sources.filter((file) => file.fileName === 'index.ts'));
  for (const node of open)
    for (const name of identifiersIn(node))
      for (const type of meant(types, name, node.getSourceFile())) open.add(type);
  return [...open].flatMap(identifiersIn);
}

/**
 * Every name that the public types of the package in `folder`, its dependencies or the language hold.
 *
 * @example
 * publicNames('.').has('passages'); // => true
 */
export function publicNames(folder: string): ReadonlySet<string> {
  const require = createRequire(resolve(folder, 'package.json'));
  const others = [
    ...filesIn(dirname(require.resolve('typescript')), /^lib\.es.*\.d\.ts$/),
    ...['domain', 'calendar'].flatMap((name) =>
      filesIn(dirname(require.resolve(`@camket/${name}`)), /\.d\.ts$/),
    ),
  ];
  return new Set([...handedOut(join(folder, 'src')), ...others.flatMap(identifiersIn)]);
}
