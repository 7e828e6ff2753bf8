import type { CommandIo } from './command';
import { CommandError } from './command-error';

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
    throw new CommandError(
      3,
      { vi: `Không ghi được ${path}.`, en: `${path} cannot be written.` },
      { vi: 'Kiểm tra thư mục và quyền ghi.', en: 'Check the folder and the permission to write.' },
    );
  }
}
