import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './commands.mjs';
import { prepare } from './prepare.mjs';

await prepare();

const child = spawn(
  process.execPath,
  [join(ROOT, 'apps/register/dist/demo.js'), ...process.argv.slice(2)],
  {
    cwd: ROOT,
    stdio: 'inherit',
  },
);
// A terminal sends Ctrl-C to the whole group; the register stops itself, and this process waits for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (signal !== 'SIGINT') child.kill(signal);
  });
}
// npm keeps a SIGTERM to itself: where it is gone, the register is stopped in order all the same.
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.env.npm_lifecycle_event === undefined || process.ppid === parent) return;
  clearInterval(watch);
  child.kill('SIGTERM');
}, 1000);
child.on('close', (code) => process.exit(code ?? 1));
