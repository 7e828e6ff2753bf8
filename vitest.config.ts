import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const reports = process.env['CAMKET_TEST_REPORTS'];
const isEndToEnd = process.env['npm_lifecycle_event'] === 'test:e2e';
const reportName = `${process.cwd().split(/[\\/]/).slice(-2).join('-')}${isEndToEnd ? '-e2e' : ''}.json`;

export default defineConfig({
  test: {
    include: isEndToEnd
      ? ['tests/**/*.e2e.test.ts']
      : ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**', ...(isEndToEnd ? [] : ['**/*.e2e.test.ts'])],
    setupFiles: [fileURLToPath(new URL('.ci/fail-on-console.ts', import.meta.url))],
    passWithNoTests: true,
    pool: 'forks',
    testTimeout: isEndToEnd ? 120_000 : 60_000,
    hookTimeout: isEndToEnd ? 120_000 : 60_000,
    ...(isEndToEnd ? { fileParallelism: false } : {}),
    reporters: reports
      ? ['default', ['json', { outputFile: join(reports, reportName) }]]
      : ['default'],
  },
});
