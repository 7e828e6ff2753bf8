import type { CommandIo } from './command';
import { unreadable } from './command-error';

const WHY: Readonly<Record<string, { vi: string; en: string }>> = {
  ENOENT: { vi: 'không có tệp này', en: 'there is no such file' },
  EACCES: { vi: 'không có quyền đọc', en: 'permission to read it is missing' },
  EFBIG: { vi: 'tệp lớn hơn 200 MB', en: 'it is larger than 200 MB' },
  EISDIR: { vi: 'đây là một thư mục', en: 'it is a folder' },
};

const CHECK = { vi: 'Kiểm tra tên tệp và quyền đọc.', en: 'Check the name and the permissions.' };
const SPLIT = { vi: 'Chia tệp thành nhiều phần nhỏ hơn.', en: 'Split it into smaller files.' };

/**
 * The bytes of a file; `-` is standard input.
 *
 * @throws CommandError (3) when it cannot be read.
 * @example
 * await readInput(io, 'bai.txt'); // => Uint8Array
 */
export async function readInput(io: CommandIo, path: string): Promise<Uint8Array> {
  try {
    return await io.readBytes(path);
  } catch (error) {
    const code =
      typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    const why = WHY[code] ?? { vi: 'lỗi khi đọc', en: 'it could not be read' };
    throw unreadable(
      { vi: `${path}: ${why.vi}.`, en: `${path}: ${why.en}.` },
      code === 'EFBIG' ? SPLIT : CHECK,
    );
  }
}

/**
 * Text of bytes that must be UTF-8; a byte order mark is dropped.
 *
 * @throws CommandError (3) when the bytes are not UTF-8.
 * @example
 * decodeUtf8(new Uint8Array([0x61]), 'a.txt'); // => 'a'
 */
export function decodeUtf8(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable(
      { vi: `${path}: không phải văn bản UTF-8.`, en: `${path}: it is not UTF-8 text.` },
      { vi: 'Lưu lại tệp với bảng mã UTF-8.', en: 'Save it as UTF-8.' },
    );
  }
}

/**
 * The value of a JSON file.
 *
 * @throws CommandError (3) when it is not JSON.
 * @example
 * parseJson('[1]', 'q.json'); // => [1]
 */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(
      { vi: `${path}: không phải JSON.`, en: `${path}: it is not JSON.` },
      { vi: 'Kiểm tra lại nội dung tệp.', en: 'Check what the file holds.' },
    );
  }
}
