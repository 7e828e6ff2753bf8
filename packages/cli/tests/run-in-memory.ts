import { readFileSync } from 'node:fs';
import { runCommand } from '../src/index';
import { memoryIo } from './memory-io';

/** One sample of every type of event, as the ledger keeps them. */
export const EVENTS = readFileSync(
  new URL('../../ledger/conformance/events-v1.jsonl', import.meta.url),
);

/** One order of a conclusion, with the line end of another system. */
export const ARTICLE =
  'Kết luận hội nghị, Chủ tịch UBND thành phố giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính sửa cầu An Lạc, hoàn thành trước ngày 30/6/2026.\r\n';

/** One petition with who leads and by when. */
export const CSV =
  'STT,Nội dung kiến nghị,Cơ quan chủ trì,Thời hạn\n1,Sửa cầu An Lạc,Sở Xây dựng,30/6/2026\n';

/** Runs the command on files in memory: its exit code, what it wrote, and its answer as JSON. */
export async function run(args: string[], files: Record<string, string | Uint8Array> = {}) {
  const { io, written } = memoryIo(files);
  const code = await runCommand(args, io);
  return { code, ...written, json: () => JSON.parse(written.out) as Record<string, unknown> };
}

/** The same with `--format json`, the answer parsed. */
export async function json(args: string[], files: Record<string, string | Uint8Array> = {}) {
  const result = await run([...args, '--format', 'json'], files);
  return { code: result.code, files: result.files, value: result.json() as Record<string, never> };
}
