import type { SceneMark } from '../passages/scene';
import { wordAt } from '../readable-text';
import type { Clause, ClauseSource } from './clauses';
import type { TakeCue } from './take-cue';
import { ruledClauses, ruledCues, type RuledClauses } from './ruled-cues';
import { firstClass, NONE, subjectAmong } from './word-classes';

/** A text with what the scored reader asks of it. */
export interface CueSource extends ClauseSource {
  /** How the scene stood behind each sentence. */
  trail: readonly SceneMark[];
}

/** What is carried from clause to clause. */
export interface CueReading {
  source: CueSource;
  clauses: readonly Clause[];
  classes: readonly string[];
  /** Index of the last mark of the scene that begins before the clause. */
  mark: number;
  /** Index of the first clause of the sentence. */
  opened: number;
  /** The subject of the sentence, and the one carried along. */
  head: string;
  subject: string;
  /** The verbs of speech before the clause, in the sentence and in the text. */
  said: string;
  saidBefore: string;
  /** The first class known in the clause, and whether it tells a defect, an issue, an action. */
  kind: string;
  flags: string;
  ruled: RuledClauses;
}

const GENRES =
  'cử tri|kế hoạch|trả lời|chỉ đạo|đối thoại|tiếp xúc|kết luận|phản ánh|chất vấn|tiến độ|công điện|đường dây nóng|mục tiêu|kết quả thực hiện'.split(
    '|',
  );
const HEAD = 3000;

/** The cues that all clauses of a text share: words that tell its kind. */
export function textCues({ view }: CueSource, take: TakeCue): void {
  const head = view.readable.key.slice(0, HEAD);
  for (const genre of GENRES) if (head.includes(genre)) take('g', genre);
}

/** Begins to read the cues of a text. */
export function openCues(source: CueSource, clauses: readonly Clause[]): CueReading {
  const carried = {
    head: NONE,
    subject: NONE,
    said: NONE,
    saidBefore: NONE,
    kind: NONE,
    flags: '',
    ruled: ruledClauses(clauses, source.drafts),
  };
  return { source, clauses, classes: source.words.classes, mark: -1, opened: 0, ...carried };
}

const SENTENCE = new Set<string | undefined>(['P', 'L', 'S', undefined]);
const LONGEST_SUBJECT = 14;

function openSentence(reading: CueReading, index: number): void {
  const { clauses, classes } = reading;
  const first = clauses[index]?.first ?? 0;
  const rest = clauses.slice(index, index + LONGEST_SUBJECT);
  const behind = rest.findIndex(({ opening }, at) => at > 0 && SENTENCE.has(opening));
  const last = behind < 0 ? rest.at(-1) : rest[behind - 1];
  const next = Math.min(first + LONGEST_SUBJECT, last?.next ?? first);
  reading.head = subjectAmong(classes, first, next);
  if (reading.head !== NONE) reading.subject = reading.head;
  reading.said = NONE;
  reading.opened = index;
}

const FLAGS = ['D', 'I', 'A'];

/** Classes met in a clause beside names, subjects and speech: defect, issue, action. */
function flagsOf(classes: readonly string[], { first, next }: Clause): string {
  const met = classes.slice(first, next);
  return FLAGS.filter((flag) => met.includes(flag)).join('');
}

/** The mark of the scene a clause stands in, if one does. */
function markOf(reading: CueReading, { start }: Clause): SceneMark | null {
  const { trail } = reading.source;
  while ((trail[reading.mark + 1]?.start ?? Infinity) <= start) reading.mark += 1;
  const mark = trail[reading.mark];
  return mark && mark.end > start ? mark : null;
}

function sceneCues(reading: CueReading, clause: Clause, take: TakeCue): void {
  const mark = markOf(reading, clause);
  if (!mark) {
    take('S', NONE);
    return;
  }
  const { mode, list, role, flow } = mark.scene;
  const { kind, flags } = reading;
  const before = reading.source.trail[reading.mark - 1]?.scene.role;
  take('R', String(role));
  take('F', String(flow));
  take('M', mode);
  take('S', `${String(role)} ${mode} ${String(flow)}`);
  take('W', `${String(before)} ${String(role)}`);
  take('x', `${String(flow)} ${kind}`);
  take('y', `${String(role)} ${kind}`);
  take('z', `${mode} ${kind}`);
  take('t', `${String(list?.move)} ${kind}`);
  take('X', `${String(flow)} ${flags}`);
}

const MEASURED = /\d ?%|\d,\d|tỷ|triệu/u;
const COUNTS = Array.from({ length: 7 }, (_, count) => String(count));
const countOf = (count: number): string => COUNTS[Math.min(6, count)] ?? NONE;

function shapeCues(reading: CueReading, index: number, take: TakeCue): void {
  const { source, clauses, opened } = reading;
  const clause = clauses[index] as Clause;
  take('b', clause.opening);
  take('a', clauses[index + 1]?.opening ?? 'P');
  take('l', countOf((clause.next - clause.first) >> 2));
  take('i', countOf(index - opened));
  take('r', source.paragraphs[clause.paragraph]?.role ?? NONE);
  take('h', reading.head);
  take('s', reading.subject);
  take('v', reading.said);
  take('u', reading.saidBefore);
  if (MEASURED.test(source.view.readable.key.slice(clause.start, clause.end + 1))) take('f', '');
}

function classCues({ classes, kind, flags }: CueReading, clause: Clause, take: TakeCue): void {
  const { first, next } = clause;
  const [one = NONE, two = NONE] = classes.slice(first, Math.min(next, first + 2));
  take('c', one);
  take('e', `${one} ${two}`);
  take('k', kind);
  take('j', `${kind} ${flags}`);
  for (const met of new Set(classes.slice(first, next))) if (met !== NONE) take('m', met);
}

/** Stands for every number. */
const NUMBER = '0';

/** The cues of a clause that are words. */
export function wordCues({ source, clauses }: CueReading, index: number, take: TakeCue): void {
  const { readable } = source.view;
  const { first, next } = clauses[index] as Clause;
  const seen = new Set<string>();
  for (let at = first; at < next; at += 1) {
    const token = readable.tokens[at];
    const word = token?.digits === true ? NUMBER : (token?.key ?? '');
    if (seen.has(word)) continue;
    seen.add(word);
    take('w', word, at);
  }
  take('o', wordAt(readable, first), first);
  take('d', `${wordAt(readable, first)} ${wordAt(readable, first + 1)}`, first);
  const [before, behind] = [clauses[index - 1], clauses[index + 1]];
  if (before) {
    take('p', wordAt(readable, before.first), before.first);
    take('q', wordAt(readable, before.next - 1), before.next - 1);
  }
  if (behind) take('n', wordAt(readable, behind.first), behind.first);
}

/** Remembers what a clause hands on to the next. */
function carryOn(reading: CueReading, { first, next, opening }: Clause): void {
  const { view, words } = reading.source;
  const { key, tokens } = view.readable;
  for (let at = first; at < next; at += 1) {
    const verb = words.verbs[at];
    if (!verb) continue;
    reading.said = key.slice(tokens[at]?.start, tokens[verb.next - 1]?.end);
    reading.saidBefore = reading.said;
    at = verb.next - 1;
  }
  const subject = subjectAmong(reading.classes, first, Math.min(next, first + 6));
  if (opening !== 'P' && subject !== NONE) reading.subject = subject;
}

/**
 * Gives the cues of a clause; clauses must be asked for in order, each once.
 *
 * @example
 * // see scoredPassages
 */
export function clauseCues(reading: CueReading, index: number, take: TakeCue): void {
  const clause = reading.clauses[index];
  if (!clause) return;
  if (SENTENCE.has(clause.opening)) openSentence(reading, index);
  reading.kind = firstClass(reading.classes, clause.first, clause.next);
  reading.flags = flagsOf(reading.classes, clause);
  sceneCues(reading, clause, take);
  shapeCues(reading, index, take);
  classCues(reading, clause, take);
  const { opening, first } = clause;
  ruledCues(reading.ruled, { index, opening, first: reading.classes[first] ?? NONE }, take);
  wordCues(reading, index, take);
  carryOn(reading, clause);
}
