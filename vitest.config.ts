import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const reports = process.env['CAMKET_TEST_REPORTS'];
const packageName = process.cwd().split(/[\\/]/).slice(-2).join('-');

/** Only when asked for: what is measured there is not what a change may break. */
const measurements = process.env['CAMKET_COMPARE'] ? [] : ['tests/compare-extractors.test.ts'];

/** How a run tells its results: to people and, for `npm test`, as a file to be counted. */
export function reportersOf(run: 'unit' | 'e2e'): ('default' | ['json', { outputFile: string }])[] {
  const name = `${packageName}${run === 'e2e' ? '-e2e' : ''}.json`;
  return reports ? ['default', ['json', { outputFile: join(reports, name) }]] : ['default'];
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.e2e.test.ts', ...measurements],
    setupFiles: ['.ci/fail-on-console.ts', '.ci/steady-properties.ts'].map((file) =>
      fileURLToPath(new URL(file, import.meta.url)),
    ),
    passWithNoTests: true,
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: reportersOf('unit'),
  },
});
