import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.e2e.test.ts'],
    setupFiles: [fileURLToPath(new URL('.ci/fail-on-console.ts', import.meta.url))],
    passWithNoTests: true,
    pool: 'forks',
    testTimeout: 20_000,
  },
});
