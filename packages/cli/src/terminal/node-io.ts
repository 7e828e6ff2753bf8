import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { CommandIo } from './command';

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of STOP_SIGNALS) process.once(signal, () => resolve());
  });
}

/** No file or input larger than this is taken into memory. */
const MOST_BYTES = 200 * 1_048_576;

/** The bytes of a stream; one that holds too much is left, with the code that systems give such files. */
async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > MOST_BYTES) {
      stream.destroy();
      throw Object.assign(new Error('too large'), { code: 'EFBIG' });
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
}

/**
 * What the command touches in a real terminal.
 *
 * @example
 * await runCommand(process.argv.slice(2), createNodeIo());
 */
export function createNodeIo(): CommandIo {
  return {
    readBytes: (path) => bytesOf(path === '-' ? process.stdin : createReadStream(path)),
    writeBytes: (path, bytes) => writeFile(path, bytes),
    makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
    writeOut: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    nowMs: () => Date.now(),
    randomBytes: (length) => randomBytes(length),
    untilStopped,
    environment: process.env,
  };
}
