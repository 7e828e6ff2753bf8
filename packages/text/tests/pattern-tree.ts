/** A part of a pattern. */
export type Part =
  | { kind: 'unit'; source: string }
  | { kind: 'edge'; source: string }
  | { kind: 'either'; options: Part[] }
  | { kind: 'row'; parts: Part[] }
  | { kind: 'look'; behind: boolean; wanted: boolean; body: Part }
  | { kind: 'loop'; body: Part; least: number; most: number; lazy: boolean };

const GROUP = /\((?:\?(?::|=|!|<=|<!|<[A-Za-z]\w*>))?/y;
const COUNT = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})(\??)/y;
const UNIT =
  /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\[^]|[^]/y;
const EDGES = new Set(['^', '$', '\\b', '\\B']);
const SIGNS: Readonly<Record<string, [least: number, most: number]>> = {
  '*': [0, Infinity],
  '+': [1, Infinity],
  '?': [0, 1],
};

class Reader {
  #at = 0;
  readonly #groups: (Part | null)[] = [];
  constructor(readonly source: string) {}

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.source);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  either(): Part {
    const options = [this.#row()];
    while (this.source[this.#at] === '|') {
      this.#at += 1;
      options.push(this.#row());
    }
    return options.length === 1 ? options[0]! : { kind: 'either', options };
  }

  #row(): Part {
    const parts: Part[] = [];
    while (this.#at < this.source.length && !'|)'.includes(this.source[this.#at]!))
      parts.push(this.#counted(this.#single()));
    return { kind: 'row', parts };
  }

  #single(): Part {
    const group = this.#take(GROUP);
    if (group) {
      const number = /^\((?!\?[:=!<])/.test(group[0]) ? this.#groups.push(null) : 0;
      const body = this.either();
      this.#groups[number - 1] = body;
      this.#at += 1;
      const look = /^\(\?(<?)([=!])/.exec(group[0]);
      return look ? { kind: 'look', behind: look[1] === '<', wanted: look[2] === '=', body } : body;
    }
    const source = this.#take(UNIT)![0];
    const again = /^\\[1-9]/.test(source) ? this.#groups[Number(source.charAt(1)) - 1] : null;
    if (again) return again;
    return EDGES.has(source) ? { kind: 'edge', source } : { kind: 'unit', source };
  }

  #counted(body: Part): Part {
    const count = this.#take(COUNT);
    if (!count) return body;
    const [, sign, from, comma, to] = count;
    const least = Number(from);
    const range: [number, number] = [
      least,
      comma === undefined ? least : to ? Number(to) : Infinity,
    ];
    const [low, high] = sign === undefined ? range : SIGNS[sign]!;
    return { kind: 'loop', body, least: low, most: high, lazy: count[5] === '?' };
  }
}

/** Reads the source of a pattern into its parts; where a group is asked for again, whatever the group takes is taken. */
export const patternTree = (source: string): Part => new Reader(source).either();
