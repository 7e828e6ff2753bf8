import type { Writable } from 'node:stream';

/**
 * Lets a reader leave early (`camket status so.jsonl | head`): what it does not take is not written, without an error.
 *
 * @example
 * surviveClosedPipe(process.stdout);
 */
export function surviveClosedPipe(output: Writable): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
