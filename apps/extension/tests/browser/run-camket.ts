import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const COMMAND = fileURLToPath(new URL('../../../../packages/cli/dist/camket.js', import.meta.url));
const run = promisify(execFile);

/** Runs the `camket` command as a person at a terminal would; gives its JSON. */
export async function runCamket(...args: string[]): Promise<Record<string, unknown>> {
  const { stdout } = await run(process.execPath, [COMMAND, ...args, '--format', 'json'], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Record<string, unknown>;
}
