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

/** "… chủ trì hội nghị": who chairs stands before it. */
const CHAIRS = new RegExp(
  `(?:đồng\\s)?chủ trì(?:\\s(?:và|,)\\s(?:kết luận|phát biểu)(?:\\s(?:tại|chỉ đạo))?)?\\s(?:các\\s)?${HELD}`,
  'giu',
);
/** "Hội nghị do … chủ trì": who chairs stands before it. */
const HELD_BY = new RegExp(
  `(${HELD}[^.;\\n]{0,120}?\\sdo\\s[^.\\n]{0,240}?)(?:đồng\\s)?chủ trì(?=[.,;\\n]|$)`,
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

const CHAIRING = /\s(?:đã\s|cùng\s|đồng\s|trực tiếp\s){0,2}chủ trì(?:\s|$)/u;
const TOGETHER_BEHIND = /(?<!hội)\s(?:đồng|cùng)$/iu;

/** The post beside a name, as far as it is one: one that stands behind the name may run on into what is told of him. */
function postOf({ position }: NamedPerson): string {
  return ((position ?? '').split(CHAIRING, 1)[0] ?? '').replace(TOGETHER_BEHIND, '');
}

/** A post in front of a name may reach back over the person before, who is named in it: what follows that name is its own. */
function withOwnPost(
  person: NamedPerson,
  index: number,
  people: readonly NamedPerson[],
): NamedPerson {
  const before = people[index - 1];
  const { position } = person;
  const at = before && position ? position.indexOf(before.name) : -1;
  if (!before || !position || at < 0) return person;
  const own = position.slice(at + before.name.length).replace(/^[\s,;]+(?:và\s|cùng\s)?/u, '');
  return { ...person, position: own };
}

function labelOf(person: NamedPerson): string {
  return `${postOf(person)} ${person.name}`.trim().slice(0, MAX_LABEL_UNITS);
}

/** What stands between two people besides their posts and how they are addressed. */
function between(text: string, left: NamedPerson, right: NamedPerson): string | null {
  const gap = text.slice(left.end, right.start);
  if (gap.length > MAX_GAP_UNITS || /[.:\n“”"]/u.test(gap)) return null;
  const rest = gap.replace(postOf(left), '').replace(postOf(right), '');
  return rest.replace(/(?:đồng chí|ông|bà|đ\/c)\s*$/iu, '').trim();
}

/** Who chairs together is joined by "và", "cùng", or, once it is said that several do, by signs alone. */
const JOINED = /^[,;)\s]*(?:và|cùng(?:\svới)?)$/iu;
const LISTED = /^[,;)\s]*(?:(?:và|cùng(?:\svới)?)(?:\scác)?)?$/iu;

interface Reach {
  readonly text: string;
  readonly people: readonly NamedPerson[];
  /** Whether the words say that several chair, or open a list. */
  readonly isList: boolean;
}

/** Those who stand beside a person and chair together, in one direction: 1 goes on, -1 goes back. */
function beside({ text, people, isList }: Reach, from: number, step: 1 | -1): NamedPerson[] {
  const found: NamedPerson[] = [];
  for (let at = from; ; at += step) {
    const [here, next] = [people[at], people[at + step]];
    if (!here) return found;
    found.push(here);
    if (!next) return found;
    const words = step === 1 ? between(text, here, next) : between(text, next, here);
    if (words === null || !(isList ? LISTED : JOINED).test(words)) return found;
  }
}

function before(reach: Reach, at: number): NamedPerson[] {
  const { text, people } = reach;
  const index = people.findLastIndex(({ end }) => end <= at);
  const last = people[index];
  if (!last) return [];
  const gap = text.slice(last.end, at);
  const rest = gap.replace(postOf(last), '').trim();
  const isNext = /^[,)]?\s*(?:,\s*)?(?:đã|cùng|trực tiếp)?$/u.test(rest);
  return isOneStretch(gap) && isNext ? beside(reach, index, -1).reverse() : [];
}

function after(reach: Reach, from: number): NamedPerson[] {
  const { text, people } = reach;
  const index = people.findIndex(({ start }) => start >= from);
  const next = people[index];
  if (!next) return [];
  const gap = text.slice(from, next.start).replace(TITLE, '');
  const rest = gap.replace(postOf(next), '').trim();
  const isNext = isOneStretch(gap) && (rest === '' || TITLE.test(`${rest} `));
  return isNext ? beside(reach, index, 1) : [];
}

/** Where words on chairing stand in the opening, and on which side of them the names are looked for. */
function placesIn(text: string, people: readonly NamedPerson[]) {
  const opening = text.slice(0, OPENING_UNITS);
  const behind = [...opening.matchAll(CHAIRED_BY)].map((found) => ({
    at: found.index,
    find: () => after({ text, people, isList: true }, found.index + found[0].length),
  }));
  const ahead = [...opening.matchAll(CHAIRS), ...opening.matchAll(HELD_BY)].map((found) => {
    const at = found.index + (found[1]?.length ?? 0);
    return { at, find: () => before({ text, people, isList: isTogether(text, at) }, at) };
  });
  return [...behind, ...ahead].sort((a, b) => a.at - b.at);
}

/** "Đồng chủ trì", "cùng chủ trì": more than one chairs. */
const isTogether = (text: string, at: number): boolean =>
  /^đồng\s/iu.test(text.slice(at, at + 5)) || /cùng\s$/iu.test(text.slice(Math.max(0, at - 5), at));

/**
 * Who chairs the conference that an article reports, with the post printed beside each name, parted by semicolons;
 * empty where it does not say. `people` are those it names, in order.
 *
 * @example
 * chairOf('Ông Lê Văn An chủ trì hội nghị.', [{ name: 'Lê Văn An', position: null, start: 4, end: 13 }]); // => 'Lê Văn An'
 */
export function chairOf(text: string, people: readonly NamedPerson[]): string {
  for (const { find } of placesIn(text, people.map(withOwnPost))) {
    const chairs = find();
    if (chairs.length > 0) return [...new Set(chairs.map(labelOf))].join('; ');
  }
  return '';
}
