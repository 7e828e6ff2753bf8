import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browser.mjs';
import { pnpm, say } from './commands.mjs';
import { prepare } from './prepare.mjs';

const TURBO = ['exec', 'turbo', 'run', '--continue', '--output-logs=errors-only'];

/** Vitest leaves one JSON report a package here; the sums are read from them. */
const reports = mkdtempSync(join(tmpdir(), 'camket-test-'));

function readReports() {
  const sums = { passed: 0, failed: 0, skipped: 0, skippedNames: [] };
  for (const name of readdirSync(reports)) {
    const report = JSON.parse(readFileSync(join(reports, name), 'utf8'));
    sums.passed += report.numPassedTests;
    sums.failed += report.numFailedTests;
    const skipped = report.testResults
      .flatMap((file) => file.assertionResults)
      .filter((test) => ['pending', 'skipped', 'todo'].includes(test.status));
    sums.skipped += skipped.length;
    sums.skippedNames.push(...skipped.map((test) => test.fullName));
    sums.failed += report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
  }
  return sums;
}

await prepare();
/** Says which tests are skipped and how to have them. */
function sayMissing(name, variable) {
  say(
    `Không có ${name}: các kiểm thử trên ${name} bị bỏ qua / No ${name} could be had: its tests are skipped.`,
  );
  say(
    `Cách khắc phục / How to mend it: cài ${name} hoặc đặt ${variable} / install ${name} or set ${variable}.`,
  );
}

const chromium = await findChromium();
if (!chromium) sayMissing('Chromium', 'CHROME_PATH');
const firefox = await findFirefox();
if (!firefox) sayMissing('Firefox', 'FIREFOX_PATH');
const env = {
  ...process.env,
  CAMKET_TEST_REPORTS: reports,
  ...(chromium ? { CHROME_PATH: chromium } : {}),
  ...(firefox ? { FIREFOX_PATH: firefox } : {}),
};
say('Kiểm thử các gói / Testing the packages …');
const unit = await pnpm([...TURBO, 'test', '--concurrency=2'], { env });
say(
  'Kiểm thử trọn luồng trên trình duyệt và cơ sở dữ liệu thật / Testing the whole flow in the real browser on the real database …',
);
const flow = await pnpm([...TURBO, 'test:e2e', '--concurrency=1'], { env });

const sums = readReports();
rmSync(reports, { recursive: true, force: true });
if (sums.skipped > 0)
  say(`Bỏ qua / Skipped:\n${sums.skippedNames.map((name) => `  - ${name}`).join('\n')}`);
const crashed = (unit !== 0 || flow !== 0) && sums.failed === 0 ? 1 : 0;
say(
  `${sums.passed} passed, ${sums.failed + crashed} failed${sums.skipped ? `, ${sums.skipped} skipped` : ''}`,
);
process.exit(unit === 0 && flow === 0 && sums.passed > 0 ? 0 : 1);
