import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the checkout. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

process.env.TURBO_TELEMETRY_DISABLED = '1';
process.env.TURBO_NO_UPDATE_NOTIFIER = '1';

const IS_WINDOWS = process.platform === 'win32';

/** The pnpm of package.json, so that everybody uses the same one. */
export const PNPM = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).packageManager;

/** Says something to the person at the terminal. */
export function say(text = '') {
  process.stdout.write(`${text}\n`);
}

/** Ends with what failed and how to mend it. */
export function fail(what, remedy) {
  process.stderr.write(
    `\nKhông thành công / Failed: ${what}\nCách khắc phục / How to mend it: ${remedy}\n`,
  );
  process.exit(1);
}

/** Runs a program to its end with its output shown; gives its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: 'inherit',
      shell: IS_WINDOWS,
      ...options,
    });
    child.on('error', () => resolve(127));
    child.on('close', (code, signal) => resolve(code ?? (signal ? 130 : 1)));
  });
}

/** Runs pnpm at its pinned version; a global pnpm is not needed. */
export function pnpm(args, options) {
  return run('npx', ['--yes', PNPM, ...args], options);
}

/** Whether a program is there and answers. */
export function has(command, args = ['--version']) {
  return spawnSync(command, args, { stdio: 'ignore', shell: IS_WINDOWS }).status === 0;
}
