import type { CommandIo } from './command';

/** Shows how far long work has come. */
export interface Progress {
  /** Share of the work that is done, 0 to 1. */
  readonly update: (share: number) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

const WIDTH = 24;
const EVERY_MS = 100;

function bar(label: string, share: number): string {
  const done = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
  return `\r${'█'.repeat(done)}${'░'.repeat(WIDTH - done)} ${Math.floor(share * 100)} % ${label}`;
}

/**
 * A progress bar on a terminal, at most ten times a second; nothing where standard error is no terminal.
 *
 * @example
 * startProgress(io, 'so.jsonl').update(0.5);
 */
export function startProgress(io: CommandIo, label: string): Progress {
  if (!io.isTerminal) return { update: () => undefined, end: () => undefined };
  let lastMs = io.nowMs();
  let shown = 0;
  const update = (share: number): void => {
    const nowMs = io.nowMs();
    if (nowMs - lastMs < EVERY_MS) return;
    lastMs = nowMs;
    const text = bar(label, share);
    shown = text.length;
    io.writeError(text);
  };
  const end = (): void => {
    if (shown > 0) io.writeError(`\r${' '.repeat(shown)}\r`);
  };
  return { update, end };
}

const CHUNK_BYTES = 1 << 20;

/**
 * Hands bytes on in pieces of 1 MiB and shows the progress; stops when `push` gives false.
 *
 * @example
 * pushInPieces(bytes, (piece) => reader.push(piece), startProgress(io, 'so.jsonl'));
 */
export function pushInPieces(
  bytes: Uint8Array,
  push: (piece: Uint8Array) => boolean,
  progress: Progress,
): void {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    if (!push(bytes.subarray(at, at + CHUNK_BYTES))) break;
    progress.update((at + CHUNK_BYTES) / bytes.length);
  }
  progress.end();
}
