/** Runs the examples of the docblocks against the built packages: what stands behind `// =>` must be what comes out. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import vm from 'node:vm';
import { ROOT, say } from './commands.mjs';

const PACKAGES = join(ROOT, 'packages');

function sources(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|bench|test-d)\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function examplesOf(text) {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(([block]) => {
    const [, example] = block.split('@example');
    return example === undefined
      ? []
      : [
          example
            .replace(/\*\/$/, '')
            .replace(/^\s*\* ?/gm, '')
            .split(/\n@/)[0]
            .trim(),
        ];
  });
}

/** One example is a list of statements; the last expression before `// =>` is compared with what follows it. */
function runExample(code, scope) {
  const match = /^([\s\S]*?)([^\n]*?);?\s*\/\/ => (.*)$/.exec(code);
  if (!match) return 'illustrative';
  const [, before, expression, expected] = match;
  const context = vm.createContext({ ...scope });
  const evaluate = (source) => vm.runInContext(source, context);
  try {
    const wanted = JSON.parse(JSON.stringify({ value: evaluate(`(${expected})`) }));
    evaluate(before);
    const actual = JSON.parse(JSON.stringify({ value: evaluate(`(${expression})`) }));
    return isDeepStrictEqual(actual, wanted)
      ? 'right'
      : `gives ${JSON.stringify(actual.value)} instead of ${expected}`;
  } catch (error) {
    return error.name === 'ReferenceError' || error.name === 'SyntaxError'
      ? 'illustrative'
      : `throws ${error.message}`;
  }
}

const counts = { right: 0, illustrative: 0, wrong: 0 };
for (const name of process.argv[2] ? [process.argv[2]] : readdirSync(PACKAGES)) {
  const require = createRequire(join(PACKAGES, name, 'package.json'));
  const scope = {
    Date,
    Map,
    Set,
    Uint8Array,
    TextEncoder,
    TextDecoder,
    ...require(join(PACKAGES, name, 'dist/index.cjs')),
  };
  try {
    scope.z = require('zod');
  } catch {
    // A package without zod has no example that needs it.
  }
  for (const file of sources(join(PACKAGES, name, 'src'))) {
    for (const code of examplesOf(readFileSync(file, 'utf8'))) {
      const outcome = runExample(code, scope);
      counts[outcome in counts ? outcome : 'wrong'] += 1;
      if (!(outcome in counts))
        say(`${file.slice(ROOT.length + 1)}: ${code.split('\n').at(-1)}\n    ${outcome}`);
    }
  }
}
say(
  `Examples: ${counts.right} right, ${counts.wrong} wrong, ${counts.illustrative} only illustrate`,
);
process.exit(counts.wrong > 0 ? 1 : 0);
