/** A person as an article names one, with the place of the name. */
export interface NamedPerson {
  readonly name: string;
  readonly position: string | null;
  readonly start: number;
  readonly end: number;
}

/** Chairing is told early; further on "chủ trì" mostly says which agency leads a task. */
const OPENING_UNITS = 4_000;
/** Longest stretch between a name and the words on chairing: a post or two. */
const MAX_GAP_UNITS = 240;
const MAX_LABEL_UNITS = 140;

const HELD = '(?:hội nghị|hội thảo|buổi|cuộc|phiên|kỳ họp|lễ|chương trình)';

/** "… chủ trì hội nghị": who chairs stands before it, or after "do". */
const CHAIRS = new RegExp(
  `(?:đồng\\s)?chủ trì(?:\\s(?:và|,)\\s(?:kết luận|phát biểu)(?:\\s(?:tại|chỉ đạo))?)?\\s(?:các\\s)?${HELD}`,
  'giu',
);
/** "Chủ trì hội nghị có …", "dưới sự chủ trì của …": who chairs stands after it. */
const CHAIRED_BY = new RegExp(
  `chủ trì\\s${HELD}[^.;:\\n]{0,60}?\\s(?:có|là|gồm)(?:\\s?:)?\\s|dưới sự chủ trì của\\s|chủ trì\\s?:\\s`,
  'giu',
);

const TITLE = /^(?:các\s)?(?:đồng chí|ông|bà|đ\/c)\s*:?\s*/iu;

/** Whether between two places stand only posts, titles and what joins them: no sentence ends, nobody else is named. */
function isOneStretch(words: string): boolean {
  return words.length <= MAX_GAP_UNITS && !/[.;:\n“”"]/u.test(words);
}

/** The post beside a name, as far as it is one: one that stands behind the name may run on into what is told of him. */
function postOf({ position }: NamedPerson): string {
  return (
    (position ?? '').split(/\s(?:đã\s|cùng\s|đồng\s|trực tiếp\s){0,2}chủ trì(?:\s|$)/u, 1)[0] ?? ''
  );
}

function labelOf(person: NamedPerson): string {
  return `${postOf(person)} ${person.name}`.trim().slice(0, MAX_LABEL_UNITS);
}

function before(text: string, people: readonly NamedPerson[], at: number): NamedPerson | null {
  const last = people.filter(({ end }) => end <= at).at(-1);
  if (!last) return null;
  const gap = text.slice(last.end, at);
  const rest = gap.replace(postOf(last), '').trim();
  return isOneStretch(gap) && /^[,)]?\s*(?:,\s*)?(?:đã|cùng|trực tiếp)?$/u.test(rest) ? last : null;
}

function after(text: string, people: readonly NamedPerson[], from: number): NamedPerson | null {
  const next = people.find(({ start }) => start >= from);
  if (!next) return null;
  const gap = text.slice(from, next.start).replace(TITLE, '');
  const rest = gap.replace(postOf(next), '').trim();
  return isOneStretch(gap) && (rest === '' || TITLE.test(`${rest} `)) ? next : null;
}

/** Where words on chairing stand in the opening, and on which side of them the name is looked for. */
function placesIn(opening: string) {
  const behind = [...opening.matchAll(CHAIRED_BY)].map((found) => ({
    at: found.index,
    find: (text: string, people: readonly NamedPerson[]) =>
      after(text, people, found.index + found[0].length),
  }));
  const ahead = [...opening.matchAll(CHAIRS)].map((found) => ({
    at: found.index,
    find: (text: string, people: readonly NamedPerson[]) => before(text, people, found.index),
  }));
  return [...behind, ...ahead].sort((a, b) => a.at - b.at);
}

/**
 * Who chairs the conference that an article reports, with the post printed beside the name; empty where it does not say.
 * `people` are those it names, in order.
 *
 * @example
 * chairOf('Ông Lê Văn An chủ trì hội nghị.', [{ name: 'Lê Văn An', position: null, start: 4, end: 13 }]); // => 'Lê Văn An'
 */
export function chairOf(text: string, people: readonly NamedPerson[]): string {
  for (const { find } of placesIn(text.slice(0, OPENING_UNITS))) {
    const person = find(text, people);
    if (person) return labelOf(person);
  }
  return '';
}
