import type { Checkpoint } from './entry';

const HASH = /^[0-9a-f]{64}$/;

function checkpointIn(line: string): Checkpoint | null {
  try {
    const { n, hash } = JSON.parse(line) as { n?: unknown; hash?: unknown };
    const isCheckpoint = Number.isSafeInteger(n) && typeof hash === 'string' && HASH.test(hash);
    return isCheckpoint && (n as number) >= 0 ? { n: n as number, hash } : null;
  } catch {
    return null;
  }
}

/**
 * Reads a checkpoint that was kept elsewhere: `{"n":…,"hash":…}`, or the last checkpoint or entry of a register file;
 * null when the text holds none.
 *
 * @example
 * safeParseCheckpoint('no checkpoint'); // => null
 */
export function safeParseCheckpoint(text: string): Checkpoint | null {
  const whole = checkpointIn(text);
  if (whole) return whole;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const line of lines.reverse()) {
    const checkpoint = checkpointIn(line);
    if (checkpoint) return checkpoint;
  }
  return null;
}
