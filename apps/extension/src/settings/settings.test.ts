import { describe, expect, it } from 'vitest';
import { browserName, diagnosticText, type DiagnosticFacts } from '../options/diagnostics';
import { errorCode, logError, readErrors } from './error-log';
import type { SettingsArea } from './office-profiles';
import { isOutOfRoom, readStorageRoom, roomLevel } from './storage-room';

function memoryArea(values: Record<string, unknown> = {}): SettingsArea {
  return {
    get: (key) => Promise.resolve(key in values ? { [key]: values[key] } : {}),
    set: (more) => Promise.resolve(void Object.assign(values, more)),
    remove: (key) => Promise.resolve(void Reflect.deleteProperty(values, key)),
  };
}

describe('Room on the device', () => {
  const MB = 1_000_000;

  it.each([
    [10 * MB, 1_000 * MB, 'fine'],
    [801 * MB, 1_000 * MB, 'low'],
    [60 * MB, 100 * MB, 'low'],
    [97 * MB, 100 * MB, 'full'],
    [0, 0, 'full'],
  ])('%i of %i bytes is %s', (used, quota, level) => {
    expect(roomLevel(used, quota)).toBe(level);
  });

  it('is unknown where the browser does not tell', async () => {
    const silent = {
      estimate: () => Promise.reject(new TypeError('no')),
      persisted: () => Promise.resolve(false),
      persist: () => Promise.resolve(false),
    };
    expect(await readStorageRoom(silent)).toBeNull();
    expect(await readStorageRoom({ ...silent, estimate: () => Promise.resolve({}) })).toBeNull();
  });

  it('is what failed only where the browser says so', () => {
    expect(isOutOfRoom(new DOMException('full', 'QuotaExceededError'))).toBe(true);
    expect(isOutOfRoom(new DOMException('stopped', 'AbortError'))).toBe(false);
    expect(isOutOfRoom('QuotaExceededError')).toBe(false);
  });
});

const SECRET = 'Nguyễn Văn A ở https://canbo.example.vn, ck1.token';

describe('Diagnostics', () => {
  it('keep the code of an error and never its words', async () => {
    const area = memoryArea();
    const error = Object.assign(new TypeError(SECRET), { code: SECRET });
    for (let count = 0; count < 25; count += 1)
      await logError(area, { part: 'panel', error, nowMs: Date.UTC(2026, 0, 5, 1, 2, 3) });
    const errors = await readErrors(area);
    expect(errors).toHaveLength(20);
    expect(errors[0]).toEqual({ at: '2026-01-05T01:02Z', part: 'panel', code: 'TypeError' });
  });

  it.each([
    [new DOMException('', 'QuotaExceededError'), 'QuotaExceededError'],
    [Object.assign(new Error('x'), { code: 'event-refused' }), 'Error event-refused'],
    [Object.assign(new Error('x'), { name: SECRET }), 'unknown'],
    [SECRET, 'unknown'],
  ])('call %s %s', (error, code) => {
    expect(errorCode(error)).toBe(code);
  });

  it('say versions, counts and sizes in a text of its own lines only', () => {
    const facts: DiagnosticFacts = {
      version: '0.1.0',
      browser: browserName(
        'Mozilla/5.0 (Windows NT 10.0) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.1',
      ),
      language: 'vi',
      hasSidePanel: true,
      hasRegister: true,
      hasToken: true,
      offices: 2,
      storeVersion: 1,
      counts: { entries: 40, waiting: 3, sent: 37, refused: 0, drafts: 1 },
      room: { usedBytes: 5, quotaBytes: 10, isKept: true, level: 'full' },
      boundShortcuts: 2,
      errors: [{ at: '2026-01-05T01:02Z', part: 'panel', code: 'TypeError' }],
    };
    const lines = diagnosticText(facts).trim().split('\n');
    expect(lines[0]).toBe('CamKết 0.1.0');
    expect(lines).toContain('browser: Edg/142.0.1 Chrome/142.0.0.0');
    expect(lines).toContain('waiting: 3');
    expect(lines).toContain('room: 5 of 10 bytes, kept: yes');
    expect(lines.at(-1)).toBe('  2026-01-05T01:02Z panel TypeError');
  });

  it('know no browser that does not name itself', () => {
    expect(browserName('Mozilla/5.0 (Windows NT 10.0; Win64; x64)')).toBe('unknown');
  });
});
