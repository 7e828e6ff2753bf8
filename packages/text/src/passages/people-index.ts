import type { PersonMention } from '../people/person-mention';
import { matchKey } from '../text/match-key';
import type { Span } from '../text/span';
import type { Role } from './subject-words';

/** People of a text, for looking up who holds office. */
export interface PeopleIndex {
  /** The first person named inside a span. */
  within: (span: Span) => PersonMention | undefined;
  /** The known person whose given name (last word) is used alone: "ông Lợi". */
  byGivenName: (word: string) => PersonMention | undefined;
  /** Known posts of a name, joined. */
  postOf: (name: string) => string;
  /** A post printed without a name, with the name of the only one known to hold it. */
  withHolder: (post: string) => string;
  /** Roles found while reading, by name. */
  roles: Map<string, Role>;
}

function lowerBound(people: readonly PersonMention[], start: number): number {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many holders of posts are looked through, so that a hostile text stays linear. */
const REMEMBERED = 60;

function holders(people: readonly PersonMention[]): { post: string; name: string }[] {
  const found = new Map<string, { post: string; name: string }>();
  for (const person of people) {
    for (const post of (person.position ?? '').split(/, ?/u)) {
      const key = matchKey(post.trim());
      if (key !== '' && found.size < REMEMBERED)
        found.set(`${key}|${person.name}`, { post: key, name: person.name });
    }
  }
  return [...found.values()];
}

/**
 * Indexes the people of a text by place, given name and post; mentions must be in text order.
 *
 * @example
 * peopleIndex([]).postOf('Lê Văn An'); // => ''
 */
export function peopleIndex(people: readonly PersonMention[]): PeopleIndex {
  const posts = new Map<string, string>();
  const given = new Map<string, PersonMention>();
  for (const person of people) {
    const known = posts.get(person.name) ?? '';
    if (person.position !== null && known.length < 400)
      posts.set(person.name, `${known} ${person.position}`);
    const word = person.name.split(' ').at(-1) ?? '';
    if (!given.has(word)) given.set(word, person);
  }
  const held = holders(people);
  return {
    within: (span) => {
      const found = people[lowerBound(people, span.start)];
      return found && found.end <= span.end ? found : undefined;
    },
    byGivenName: (word) => given.get(word),
    postOf: (name) => posts.get(name) ?? '',
    withHolder: (post) => {
      const key = matchKey(post).replace(/^(?:đồng chí|đ\/c) /u, '');
      const names = new Set(
        held
          .filter(
            (holder) =>
              holder.post === key ||
              (key.length > 12 && key.startsWith(holder.post)) ||
              (key.length > 12 && holder.post.startsWith(key)),
          )
          .map((holder) => holder.name),
      );
      const [name] = names;
      return names.size === 1 && name !== undefined && !post.includes(name)
        ? `${post} ${name}`
        : post;
    },
    roles: new Map(),
  };
}
