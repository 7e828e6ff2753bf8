import { createHash } from 'node:crypto';
import { createCalendar, VIETNAM_CALENDAR_DATA } from '@camket/calendar';
import type { ImportContext } from '../src/index';

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A context whose clock stands and whose random bytes count up, so that tests give the same ids every time. */
export function testContext(extra: Partial<ImportContext> = {}): ImportContext {
  let next = 0;
  const randomBytes = (length: number) => {
    next += 1;
    return Uint8Array.from({ length }, (_, index) =>
      index < 2 ? 0 : (next >> (8 * (index % 4))) & 255,
    );
  };
  return {
    onDay: '2026-03-02',
    nowMs: Date.UTC(2026, 2, 2, 3),
    randomBytes,
    actor: { id: 'import', role: 'import' },
    calendar: createCalendar(VIETNAM_CALENDAR_DATA, { profile: 'state' }),
    sha256,
    fileName: 'tong-hop.xlsx',
    version: '0.0.0',
    ...extra,
  };
}
