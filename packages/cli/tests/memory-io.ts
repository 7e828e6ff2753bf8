import type { CommandIo } from '../src/index';

/** What a command wrote, and the files it left. */
export interface Written {
  out: string;
  error: string;
  readonly files: Map<string, Uint8Array>;
}

/** A terminal in memory: files by name, a clock that stands (2 March 2026, 10:00 in Viet Nam). */
export function memoryIo(files: Record<string, string | Uint8Array>): {
  io: CommandIo;
  written: Written;
} {
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const written: Written = {
    out: '',
    error: '',
    files: new Map(Object.entries(files).map(([name, content]) => [name, bytes(content)])),
  };
  let next = 0;
  const io: CommandIo = {
    readBytes: (path) => {
      const found = written.files.get(path);
      return found
        ? Promise.resolve(found)
        : Promise.reject(Object.assign(new Error('missing'), { code: 'ENOENT' }));
    },
    writeBytes: (path, content) => {
      if (path.startsWith('/forbidden/')) return Promise.reject(new Error('EACCES'));
      written.files.set(path, content);
      return Promise.resolve();
    },
    makeFolder: () => Promise.resolve(),
    writeOut: (text) => void (written.out += text),
    writeError: (text) => void (written.error += text),
    isTerminal: false,
    nowMs: () => Date.UTC(2026, 2, 2, 3),
    randomBytes: (length) => {
      next += 1;
      return Uint8Array.from({ length }, (_, index) =>
        index < 4 ? 0 : (next >> (8 * (index % 4))) & 255,
      );
    },
    untilStopped: () => Promise.resolve(),
    environment: {},
  };
  return { io, written };
}
