import { defineConfig } from 'vitest/config';
import { reportersOf } from '../../vitest.config.ts';

/** Real browser, real register, real database: one file after the other, with time for a busy machine. */
export default defineConfig({
  test: {
    include: ['tests/**/*.e2e.test.ts'],
    // A measurement and pictures of every state, only when asked for by `npm run measure` and `npm run pictures`.
    exclude: [
      ...(process.env['CAMKET_MEASURE'] ? [] : ['tests/press-to-proposals.e2e.test.ts']),
      ...(process.env['CAMKET_SHOTS'] ? [] : ['tests/pictures.e2e.test.ts']),
    ],
    pool: 'forks',
    fileParallelism: false,
    // A busy machine may be late once; what fails twice has failed.
    retry: 1,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    reporters: reportersOf('e2e'),
  },
});
