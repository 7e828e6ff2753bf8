import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { CommandIo } from './command';

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of STOP_SIGNALS) process.once(signal, () => resolve());
  });
}

/**
 * What the command touches in a real terminal.
 *
 * @example
 * await runCommand(process.argv.slice(2), createNodeIo());
 */
export function createNodeIo(): CommandIo {
  return {
    readBytes: (path) => (path === '-' ? buffer(process.stdin) : readFile(path)),
    writeBytes: (path, bytes) => writeFile(path, bytes),
    writeOut: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    nowMs: () => Date.now(),
    randomBytes: (length) => randomBytes(length),
    untilStopped,
    environment: process.env,
  };
}
