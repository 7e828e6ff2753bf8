import type { CommandIo } from './command';
import { CommandError } from './command-error';

function cannotWrite(path: string): CommandError {
  return new CommandError(
    3,
    { vi: `Không ghi được ${path}.`, en: `${path} cannot be written.` },
    { vi: 'Kiểm tra thư mục và quyền ghi.', en: 'Check the folder and the permission to write.' },
  );
}

/**
 * Makes a folder to write into, with those above it.
 *
 * @throws CommandError (3) when it cannot be made.
 * @example
 * await makeOutputFolder(io, 'bang-chung/evidence.blobs');
 */
export async function makeOutputFolder(io: CommandIo, path: string): Promise<void> {
  try {
    await io.makeFolder(path);
  } catch {
    throw cannotWrite(path);
  }
}

/**
 * Writes bytes to a file.
 *
 * @throws CommandError (3) when it cannot be written.
 * @example
 * await writeOutput(io, 'so.csv', bytes);
 */
export async function writeOutput(io: CommandIo, path: string, bytes: Uint8Array): Promise<void> {
  try {
    await io.writeBytes(path, bytes);
  } catch {
    throw cannotWrite(path);
  }
}
