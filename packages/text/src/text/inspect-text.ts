import type { ReadingNote } from '../reading';

const NOTES: Readonly<Record<ReadingNote['code'], ReadingNote['message']>> = {
  empty: { vi: 'Văn bản trống, không có gì để đọc.', en: 'The text is empty.' },
  binary: {
    vi: 'Nội dung là dữ liệu nhị phân, không phải văn bản.',
    en: 'The content is binary, not text.',
  },
  'other-language': {
    vi: 'Văn bản không phải tiếng Việt có dấu; không đề xuất đoạn trích.',
    en: 'The text is not accented Vietnamese; no passages are proposed.',
  },
  'shuffled-tones': {
    vi: 'Dấu thanh bị xáo trộn ở nhiều âm tiết; văn bản không dùng làm nguồn được.',
    en: 'Tone marks are shuffled in many syllables; the text cannot serve as a source.',
  },
  'lone-surrogate': {
    vi: 'Văn bản có ký tự bị hỏng (nửa cặp thay thế).',
    en: 'The text holds broken characters (lone surrogates).',
  },
  'long-line': {
    vi: 'Văn bản có dòng rất dài không xuống dòng; câu dài được cắt để đọc.',
    en: 'The text has a very long line; long sentences are cut for reading.',
  },
  'broken-off': {
    vi: 'Văn bản có thể bị cắt ở cuối; đoạn cuối chưa trọn câu.',
    en: 'The text may break off at the end.',
  },
};

const note = (code: ReadingNote['code']): ReadingNote => ({ code, message: NOTES[code] });

const SAMPLE = 4_000;
const LONG_LINE = 100_000;
const CONTROL = /[\u0000-\u0008\u000E-\u001F\uFFFD]/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9àáãèéìíòóõùúýÀÁÃÈÉÌÍÒÓÕÙÚÝ]/g;
const SYLLABLE = /\p{L}+/gu;
/** A stopped final consonant takes only the sharp and the heavy tone: "nhậc" is impossible with the others. */
const IMPOSSIBLE =
  /(?:[àằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹ](?:c|ch|p|t)|[ạảãàáặẳẵằắậẩẫầấẹẻẽèéệểễềếịỉĩìíọỏõòóộổỗồốợởỡờớụủũùúựửữừứỵỷỹỳý]{2,})(?!\p{L})/gu;

function share(text: string, pattern: RegExp, of: number): number {
  return of === 0 ? 0 : (text.match(pattern) ?? []).length / of;
}

function impossibleShare(text: string, syllables: number): number {
  return syllables < 20 ? 0 : share(text.toLowerCase(), IMPOSSIBLE, syllables);
}

function hasLongLine(text: string): boolean {
  for (let from = 0; from < text.length;) {
    const next = text.indexOf('\n', from);
    const to = next < 0 ? text.length : next;
    if (to - from > LONG_LINE) return true;
    from = to + 1;
  }
  return false;
}

/** Whether a text can be read, and what to say about it. */
export interface Inspection {
  unreadable: boolean;
  notes: ReadingNote[];
}

/** Why the opening of a text cannot be read; null where it can. */
function whyUnreadable(sample: string): ReadingNote['code'] | null {
  if (sample.trim() === '') return 'empty';
  if (share(sample, CONTROL, sample.length) > 0.05) return 'binary';
  const syllables = sample.match(SYLLABLE) ?? [];
  const letters = syllables.join('').length;
  if (letters >= 40 && share(sample, VIETNAMESE, letters) < 0.04) return 'other-language';
  return impossibleShare(sample, syllables.length) > 0.06 ? 'shuffled-tones' : null;
}

/**
 * Looks whether a text is Vietnamese text at all; judged on its first 4,000 characters.
 *
 * @example
 * inspectText('').notes[0]?.code; // => 'empty'
 */
export function inspectText(text: string): Inspection {
  const why = whyUnreadable(text.slice(0, SAMPLE));
  if (why !== null) return { unreadable: true, notes: [note(why)] };
  const notes: ReadingNote[] = [];
  if (LONE_SURROGATE.test(text)) notes.push(note('lone-surrogate'));
  if (hasLongLine(text)) notes.push(note('long-line'));
  return { unreadable: false, notes };
}
