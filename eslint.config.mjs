import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

/** The floors of the house: a package imports only from a lower floor, never sideways, never from an app. */
const FLOORS = {
  domain: 0,
  calendar: 1,
  ledger: 1,
  text: 2,
  status: 2,
  validation: 3,
  clip: 3,
  exchange: 4,
  client: 4,
  cli: 5,
};

/** Packages that neither read a clock nor do input or output: callers pass what they need. */
const PURE = ['domain', 'calendar', 'ledger', 'text', 'status', 'validation', 'clip'];

const TESTS = [
  '**/*.test.{ts,tsx}',
  '**/*.test-d.ts',
  '**/*.bench.ts',
  '**/tests/**',
  '**/testing/**',
];
const npmName = (name) => (name === 'cli' ? 'camket' : `@camket/${name}`);

const floorRules = Object.entries(FLOORS).map(([name, floor]) => {
  const forbidden = Object.entries(FLOORS)
    .filter(([other, level]) => other !== name && level >= floor)
    .map(([other]) => npmName(other));
  const nodeless = floor < 4 ? [{ group: ['node:*'], message: 'No Node below exchange.' }] : [];
  return {
    files: [`packages/${name}/src/**/*.{ts,tsx}`],
    ignores: TESTS,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                ...forbidden.flatMap((other) => [other, `${other}/*`]),
                '@camket/register',
                '@camket/extension',
              ],
              message: `${name} stands on floor ${floor}: import only from a lower floor.`,
            },
            ...nodeless,
          ],
        },
      ],
    },
  };
});

const PURITY_SYNTAX = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'No clock here: take `now` as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'No clock here: take `now` as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'No randomness here: take it as an argument.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/build/',
      '**/generated/',
      '**/.plasmo/',
      '**/node_modules/',
      '**/.turbo/',
      '**/.camket/',
    ],
  },
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: false } }],
      eqeqeq: ['error', 'always'],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      complexity: ['error', 10],
    },
  },
  ...floorRules,
  {
    files: PURE.map((name) => `packages/${name}/src/**/*.ts`),
    ignores: TESTS,
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'fetch',
        'Buffer',
        'localStorage',
        'setTimeout',
        'setInterval',
      ],
      'no-restricted-syntax': ['error', ...PURITY_SYNTAX],
      'no-console': 'error',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: TESTS,
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: true, require: { ClassDeclaration: true, FunctionDeclaration: true } },
      ],
      'jsdoc/require-description': 'error',
    },
  },
  {
    files: TESTS,
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      complexity: 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
