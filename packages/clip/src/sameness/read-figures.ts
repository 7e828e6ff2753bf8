import { parseDates, parseReferences, splitSentences } from '@camket/text';
import type { EventSource, SourcePlace } from './event-source';
import { figureValue, type FigureValue } from './figure-value';

/** A figure of a text with the words that say what it counts. */
export interface FigureMention extends SourcePlace {
  readonly kind: 'amount' | 'day';
  /** What is counted, in lower case ("đại biểu", "%"); "ngày" or "hạn" for days. */
  readonly unit: string;
  /** The figure; null for a day. */
  readonly amount: FigureValue | null;
  /** The ISO day or `start/end`; null for an amount. */
  readonly day: string | null;
  /** The telling words of its sentence in lower case, figures and the unit apart. */
  readonly context: ReadonlySet<string>;
  /** The names in its sentence: capitals that do not open it. */
  readonly names: ReadonlySet<string>;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const FIGURE =
  /(?<![\p{L}\p{N}.,/–-])(\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,3})?|\d{1,9}(?:[.,]\d{1,2})?)(?![\p{N}/]|[.,]\d|[–-]\d)(?:\s(trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\p{L}))?\s?(%|\p{L}[\p{L}\p{M}\d²³]{0,9}(?:\s\p{Ll}[\p{L}\p{M}]{0,9})?)/gu;
/** After these a number is a name or a place in an order, not a count. */
const LABEL =
  /(?:số|điều|khoản|điểm|khu|tổ|thôn|ấp|phường|quận|lớp|khóa|lần|thứ|chương|mục|phần|quốc lộ|đường|ngày|mùng|tháng|quý|năm|nhóm|cấp|hạng|loại|tầng|kỳ họp|lô|thửa|giai đoạn|hồi|lúc)\s?$/iu;
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'và của các những là có được cho với trong tại về ở này đó khi đã sẽ đang từ đến theo trên dưới hơn gần khoảng ' +
    'một hai như để thì mà do bởi vào ra cũng còn rằng nhằm cùng người việc'
  ).split(' '),
);
const BEFORE = 14;
const MAX_TEXT = 200_000;
const MAX_FIGURES = 400;

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

function contextOf(sentence: string, raw: string): Pick<FigureMention, 'context' | 'names'> {
  const around = sentence.replace(raw, ' ');
  const words = wordsIn(around);
  const names = words.filter((word, at) => at > 0 && /^\p{Lu}/u.test(word));
  const telling = words.map((word) => word.toLowerCase()).filter((word) => !STOP_WORDS.has(word));
  return {
    context: new Set(telling),
    names: new Set(names.map((word) => word.toLowerCase())),
  };
}

/** "đồng để", "hộ và": a word that only joins is no part of what is counted. */
function countedThing(words: string): string {
  const [first = '', second = ''] = words.split(/\s/u);
  return STOP_WORDS.has(second.toLowerCase()) ? first : words;
}

function amountsIn(source: EventSource, text: string, sentence: Span): FigureMention[] {
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(FIGURE)].flatMap((match) => {
    const [, figures = '', scale = ''] = match;
    const unit = countedThing(match[3] ?? '');
    const whole = match[0].slice(0, match[0].length - (match[3] ?? '').length + unit.length);
    const before = words.slice(Math.max(0, match.index - BEFORE), match.index);
    if (LABEL.test(before)) return [];
    const start = sentence.start + match.index;
    return [
      {
        sourceId: source.id,
        start,
        end: start + whole.length,
        raw: whole,
        kind: 'amount' as const,
        unit: unit.toLowerCase(),
        amount: figureValue({ figures, scale, before }),
        day: null,
        ...contextOf(words, whole),
      },
    ];
  });
}

function daysIn(source: EventSource, text: string): (Span & { day: string; unit: string })[] {
  const referenceOn = source.publishedAt?.slice(0, 10) ?? null;
  return parseDates(text, { referenceOn }).flatMap(({ start, end, value, class: kind }) =>
    value !== null && (kind === 'day' || kind === 'deadline' || kind === 'interval')
      ? [{ start, end, day: value, unit: kind === 'deadline' ? 'hạn' : 'ngày' }]
      : [],
  );
}

function isOutside(spans: readonly Span[]): (place: Span) => boolean {
  return ({ start, end }) => spans.every((span) => end <= span.start || start >= span.end);
}

function dayMentions(
  source: EventSource,
  text: string,
  sentences: readonly Span[],
): FigureMention[] {
  return daysIn(source, text).flatMap(({ start, end, day, unit }) => {
    const sentence = sentences.find((one) => start >= one.start && start < one.end);
    if (!sentence) return [];
    const raw = text.slice(start, end);
    const around = contextOf(text.slice(sentence.start, sentence.end), raw);
    return [
      { sourceId: source.id, start, end, raw, kind: 'day', unit, amount: null, day, ...around },
    ];
  });
}

/**
 * The figures and days of a text with what they count, in order; numbers of documents and of places are none.
 * @example readFigures({ id: 'a', text: 'Hội nghị có 450 đại biểu.' })[0]?.unit // => 'đại biểu'
 */
export function readFigures(source: EventSource): FigureMention[] {
  const text = source.text.normalize('NFC').slice(0, MAX_TEXT);
  const sentences = splitSentences(text);
  const isFree = isOutside(parseReferences(text));
  const days = dayMentions(source, text, sentences).filter(isFree);
  const isNoDay = isOutside(days);
  const amounts = sentences
    .flatMap((sentence) => amountsIn(source, text, sentence))
    .filter((mention) => isFree(mention) && isNoDay(mention));
  return [...amounts, ...days].sort((a, b) => a.start - b.start).slice(0, MAX_FIGURES);
}
