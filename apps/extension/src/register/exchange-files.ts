import { readRegisterFile } from '@camket/ledger';
import type { OpenOffice } from '../settings/open-current-office';
import { hashBytes } from '../store/hash-bytes';
import { importLedger } from '../store/import-ledger';

/** What became of a file that was read in. */
export type ImportOutcome =
  { readonly ok: true; readonly events: number } | { readonly ok: false; readonly reason: string };

/** Takes a register file of another device in; a broken chain is refused with its reason. */
export async function takeRegisterFile(
  office: OpenOffice,
  content: Uint8Array,
  nowMs: number,
): Promise<ImportOutcome> {
  const reading = readRegisterFile(content, { sha256: hashBytes });
  if (reading.refusal)
    return { ok: false, reason: reading.refusal.message[office.settings.language] };
  if (reading.isReadOnly) {
    const line = reading.firstBad?.line ?? 0;
    return { ok: false, reason: `${line}: ${reading.firstBad?.reason ?? ''}` };
  }
  const events = reading.entries.map(({ event }) => event);
  return { ok: true, events: await importLedger(office.store, events, nowMs) };
}
