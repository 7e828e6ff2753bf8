import { readRegisterFile } from '@camket/ledger';
import type { OpenOffice } from '../settings/open-current-office';
import { hashBytes } from '../store/hash-bytes';
import { importBlobs } from '../store/import-blobs';
import { importLedger } from '../store/import-ledger';
import { isArchive, readRegisterArchive } from '../store/read-register-archive';
import { registerWordsOf } from '../wording/register-words';

/** What became of a file that was read in. */
export type ImportOutcome =
  | { readonly ok: true; readonly events: number; readonly pages: number }
  | { readonly ok: false; readonly reason: string };

/**
 * Takes a register file of another device in, or an archive of one with the pages that were kept; a broken chain is refused
 * with its reason, and nothing of the archive is then taken.
 */
export async function takeFile(
  office: OpenOffice,
  bytes: Uint8Array,
  nowMs: number,
): Promise<ImportOutcome> {
  if (!isArchive(bytes)) return takeRegisterFile(office, bytes, nowMs);
  const archive = readRegisterArchive(bytes);
  if (!archive)
    return { ok: false, reason: registerWordsOf(office.settings.language).noRegisterInArchive };
  const taken = await takeRegisterFile(office, archive.content, nowMs);
  return taken.ok ? { ...taken, pages: await importBlobs(office.store, archive) } : taken;
}

async function takeRegisterFile(
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
  return { ok: true, events: await importLedger(office.store, events, nowMs), pages: 0 };
}
