import ts from 'typescript';

/** A function that an arrow cannot stand for: it has a `this`, an `arguments` or stops in between. */
function isBound(node: ts.Node): boolean {
  if (node.kind === ts.SyntaxKind.ThisKeyword || ts.isYieldExpression(node)) return true;
  if (ts.isIdentifier(node) && node.text === 'arguments') return true;
  return ts.forEachChild(node, isBound) ?? false;
}

function canBeArrow(node: ts.Statement): node is ts.FunctionDeclaration {
  return (
    ts.isFunctionDeclaration(node) &&
    node.asteriskToken === undefined &&
    node.modifiers === undefined &&
    node.body !== undefined &&
    !isBound(node)
  );
}

/** The body, shortened to its result where it does nothing but return one. */
function arrowBody(body: ts.Block): string {
  const [only, ...others] = body.statements;
  const isResult = only && others.length === 0 && ts.isReturnStatement(only);
  return isResult && only.expression ? `(${only.expression.getText()})` : body.getText();
}

function arrow({ name, parameters, body }: ts.FunctionDeclaration): string {
  const list = parameters.map((parameter) => parameter.getText()).join(', ');
  return name && body ? `${name.text} = (${list}) => ${arrowBody(body)}` : '';
}

/**
 * A built file with its functions as arrows at its top, which minify better.
 *
 * @example
 * withArrows('function f(a) {\n  return a;\n}'); // => 'const f = (a) => (a);\n'
 */
export function withArrows(code: string): string {
  const file = ts.createSourceFile('built.js', code, ts.ScriptTarget.ESNext, true);
  const functions = file.statements.filter(canBeArrow);
  if (functions.length === 0) return code;
  const arrows = `const ${functions.map(arrow).join(',\n')};\n`;
  const rest = file.statements.filter((statement) => !canBeArrow(statement));
  const imports = rest.filter(ts.isImportDeclaration).map((statement) => statement.getText());
  const others = rest.filter((statement) => !ts.isImportDeclaration(statement));
  return [...imports, arrows, ...others.map((statement) => statement.getText())].join('\n');
}
