import { createRegisterVerifier, type Checkpoint, type Verification } from '@camket/ledger';
import type { Language } from '@camket/domain';
import * as z from 'zod';
import { refusedRegister } from '../register/load-register';
import type { Command, CommandCall } from '../terminal/command';
import { unreadable } from '../terminal/command-error';
import { sha256 } from '../terminal/hash';
import { decodeUtf8, parseJson, readInput } from '../terminal/input';
import { onlyFile, textOption } from '../terminal/option-values';
import { pushInPieces, startProgress } from '../terminal/progress';

const checkpointSchema = z.object({ n: z.int().min(0), hash: z.string().regex(/^[0-9a-f]{64}$/) });

/** A checkpoint is a JSON file, the last checkpoint line of a register file, or the JSON itself. */
async function readCheckpoint(call: CommandCall): Promise<Checkpoint | undefined> {
  const given = textOption(call, 'checkpoint');
  if (given === undefined) return undefined;
  const text = given.startsWith('{') ? given : decodeUtf8(await readInput(call.io, given), given);
  const lines = text.trim().split('\n');
  const values =
    lines.length === 1 ? [parseJson(text, given)] : lines.map((line) => parseJson(line, given));
  const found = values
    .reverse()
    .map((value) => checkpointSchema.safeParse(value))
    .find((result) => result.success);
  if (found?.success) return found.data;
  throw unreadable(
    {
      vi: `${given}: không phải bản chốt {"n":…,"hash":…}.`,
      en: `${given}: it is no checkpoint {"n":…,"hash":…}.`,
    },
    {
      vi: 'Dùng bản chốt đã lưu riêng khi xuất sổ.',
      en: 'Use a checkpoint that was kept when the register was exported.',
    },
  );
}

function describe(found: Verification, language: Language): string {
  const { firstBad } = found;
  const line = firstBad ? `${firstBad.line}: ${firstBad.message[language]}` : '';
  const words = {
    vi: {
      ok: 'Sổ nguyên vẹn',
      bad: 'Sổ KHÔNG nguyên vẹn, dòng',
      entries: 'mục ghi',
      root: 'Mã băm mục cuối',
    },
    en: {
      ok: 'The ledger is intact',
      bad: 'The ledger is NOT intact, line',
      entries: 'entries',
      root: 'Hash of the last entry',
    },
  }[language];
  const head = found.ok ? words.ok : `${words.bad} ${line}`;
  return [head, `${found.entries} ${words.entries}`, `${words.root}: ${found.root ?? '–'}`].join(
    '\n',
  );
}

/** `camket verify`: checks a register file offline and names its first bad line. */
export const verify: Command = {
  name: 'verify',
  usage: 'camket verify FILE [--checkpoint C]',
  summary: {
    vi: 'Kiểm tra sổ có bị sửa, bớt, thêm hay không',
    en: 'Whether a register file was changed, cut or added to',
  },
  options: { checkpoint: { type: 'string' } },
  run: async (call) => {
    const file = onlyFile(call, verify);
    const bytes = await readInput(call.io, file);
    const verifier = createRegisterVerifier({ sha256, checkpoint: await readCheckpoint(call) });
    pushInPieces(bytes, (piece) => verifier.push(piece), startProgress(call.io, file));
    const found = verifier.end();
    if (found.refusal) throw refusedRegister(file, found.refusal);
    const { entries, root, ok, firstBad } = found;
    const json = {
      entries,
      root,
      ok,
      firstBad: firstBad && {
        line: firstBad.line,
        reason: firstBad.message[call.language],
        code: firstBad.reason,
      },
    };
    return { json, text: describe(found, call.language), exitCode: ok ? 0 : 1 };
  },
};
