import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createNodeIo, runCommand } from '../src/index';

const folder = mkdtempSync(join(tmpdir(), 'camket-io-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

afterAll(() => rmSync(folder, { recursive: true }));

describe('files of the machine', () => {
  test('are read byte for byte', async () => {
    const bytes = await createNodeIo().readBytes(file('a.txt', 'Sở Y tế'));
    expect(new TextDecoder().decode(bytes)).toBe('Sở Y tế');
  });

  test('are left where they hold more than the memory should, with the limit in words', async () => {
    const path = file('large.jsonl', '');
    truncateSync(path, 201 * 1_048_576);
    let said = '';
    const io = { ...createNodeIo(), writeError: (text: string) => void (said += text) };
    expect(await runCommand(['verify', path], io)).toBe(3);
    expect(said).toMatch(/lớn hơn 200 MB/u);
  });

  test('that do not exist are told by name', async () => {
    let said = '';
    const io = { ...createNodeIo(), writeError: (text: string) => void (said += text) };
    expect(await runCommand(['verify', join(folder, 'none.jsonl')], io)).toBe(3);
    expect(said).toMatch(/none\.jsonl: không có tệp này/u);
  });
});
