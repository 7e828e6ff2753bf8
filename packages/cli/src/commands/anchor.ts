import { anchorQuotes, type AnchorResult } from '@camket/clip';
import type { Language, TextQuote } from '@camket/domain';
import * as z from 'zod';
import { loadArticle } from '../article/load-article';
import type { Command, CommandCall } from '../terminal/command';
import { unreadable, wrongUsage } from '../terminal/command-error';
import { decodeUtf8, parseJson, readInput } from '../terminal/input';
import { onlyFile, textOption } from '../terminal/option-values';

const words = z.string().transform((text) => text.normalize('NFC'));

const quotesSchema = z.array(
  z.object({
    exact: words.refine((text) => text !== ''),
    prefix: words.default(''),
    suffix: words.default(''),
    start: z
      .int()
      .min(0)
      .nullish()
      .transform((value) => value ?? 0),
    end: z
      .int()
      .min(0)
      .nullish()
      .transform((value) => value ?? 0),
  }),
);

const HELD = new Set(['identical', 'cosmetic']);

async function readQuotes(call: CommandCall): Promise<TextQuote[]> {
  const path = textOption(call, 'quote');
  if (path === undefined)
    throw wrongUsage({ vi: 'Thiếu --quote.', en: '--quote is missing.' }, anchor.usage);
  const parsed = quotesSchema.safeParse(
    parseJson(decodeUtf8(await readInput(call.io, path), path), path),
  );
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join('/') ?? '';
  throw unreadable(
    {
      vi: `${path}: không phải danh sách trích dẫn (chỗ sai: ${place}).`,
      en: `${path}: it is no list of quotations (wrong at ${place}).`,
    },
    {
      vi: 'Cần một mảng {exact, prefix, suffix, start, end}.',
      en: 'An array of {exact, prefix, suffix, start, end} is needed.',
    },
  );
}

const STATES: Readonly<Record<string, { vi: string; en: string }>> = {
  identical: { vi: 'nguyên văn', en: 'identical' },
  cosmetic: { vi: 'chỉ khác hình thức chữ', en: 'cosmetic difference only' },
  moved: { vi: 'đã chuyển chỗ', en: 'moved' },
  ambiguous: { vi: 'có nhiều chỗ giống nhau', en: 'ambiguous' },
  'number-changed': { vi: 'số đã đổi', en: 'number changed' },
  'date-changed': { vi: 'ngày đã đổi', en: 'date changed' },
  'negation-changed': { vi: 'phủ định đã đổi', en: 'negation changed' },
  'actor-changed': { vi: 'người, cơ quan đã đổi', en: 'actor changed' },
  'text-changed': { vi: 'câu chữ đã đổi', en: 'text changed' },
  gone: { vi: 'không còn', en: 'gone' },
};

const placeOf = ({ start, end }: { start: number; end: number }): string => `${start}–${end}`;

function describe(result: AnchorResult, index: number, language: Language): string {
  const { start, end, state } = result;
  const place = start === null || end === null ? '' : ` ${placeOf({ start, end })}`;
  const others =
    result.candidates.length === 0 ? '' : `: ${result.candidates.map(placeOf).join(', ')}`;
  const changes = result.changes
    .map(({ before, after }) => `\n    “${before}” → “${after}”`)
    .join('');
  return `${index + 1}. ${STATES[state]?.[language] ?? state}${place}${others}${changes}`;
}

/** `camket anchor`: finds quotations again and names what changed. */
export const anchor: Command = {
  name: 'anchor',
  usage: 'camket anchor FILE --quote Q.json',
  summary: {
    vi: 'Tìm lại các trích dẫn và nêu rõ chỗ đã đổi',
    en: 'Find quotations again and name what changed',
  },
  options: { quote: { type: 'string' } },
  run: async (call) => {
    const file = onlyFile(call, anchor);
    const quotes = await readQuotes(call);
    const {
      article: { text },
    } = await loadArticle(call.io, file);
    const json = anchorQuotes(text, quotes);
    const isHeld = json.every(({ state }) => HELD.has(state));
    const shown = json.map((result, index) => describe(result, index, call.language)).join('\n');
    return { json, text: shown, exitCode: isHeld ? 0 : 1 };
  },
};
