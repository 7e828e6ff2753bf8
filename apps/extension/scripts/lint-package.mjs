import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Later versions want a newer Node than we support. */
const LINTER = 'addons-linter@10.10.0';
const BUILT = fileURLToPath(new URL('../build/firefox-mv3-prod', import.meta.url));

function lint() {
  const child = spawn('npx', ['--yes', LINTER, '--output', 'json', BUILT], {
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', () => resolve(output));
  });
}

/** Names of built files carry hashes of their content. */
const plainName = (file) => file.replace(/-[0-9A-Z]{8}\.js$/u, '.js');

const keyOf = ({ code, file }) => `${code} ${plainName(file ?? '')}`;

/** How often each warning is there. */
function timesOf(warnings) {
  const times = new Map();
  for (const warning of warnings)
    times.set(keyOf(warning), (times.get(keyOf(warning)) ?? 0) + (warning.times ?? 1));
  return times;
}

async function judge() {
  const { errors, warnings } = JSON.parse(await lint());
  const listed = await readFile(new URL('./reviewed-warnings.json', import.meta.url), 'utf8');
  const [reviewed, found] = [JSON.parse(listed), warnings].map(timesOf);
  const keys = new Set([...found.keys(), ...reviewed.keys()]);
  return [
    ...errors.map((error) => `error: ${keyOf(error)}: ${error.message}`),
    ...[...keys]
      .filter((key) => found.get(key) !== reviewed.get(key))
      .map((key) => `${key}: reviewed ${reviewed.get(key) ?? 0}, found ${found.get(key) ?? 0}`),
  ];
}

const faults = await judge();
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length === 0)
  process.stdout.write('addons-linter: no error, warnings as reviewed in reviewed-warnings.json\n');
process.exit(faults.length === 0 ? 0 : 1);
