import { patternTree, type Part } from './pattern-tree';

type Then = (at: number) => boolean;
type Match = (text: string, at: number, then: Then) => boolean;

/** More steps than any pattern may take on the texts tried. */
const MOST = 3_000_000;

/** A matcher that goes back as that of JavaScript does, and counts every unit it looks at. */
export class StepCounter {
  steps = 0;
  readonly #units = new Map<string, Map<string, boolean>>();
  readonly #flags: string;
  readonly #run: Match;

  constructor(readonly pattern: RegExp) {
    this.#flags = pattern.flags.replace(/[gyd]/g, '');
    this.#run = this.#part(patternTree(pattern.source), 1);
  }

  /** Where the pattern matches first, as `[start, end]`. */
  search(text: string): [number, number] | null {
    this.steps = 0;
    const last = this.pattern.sticky ? 0 : text.length;
    for (let start = 0; start <= last; start += 1) {
      let end = -1;
      const found = this.#run(text, start, (at) => {
        end = at;
        return true;
      });
      if (found) return [start, end];
    }
    return null;
  }

  /** True where a text of one unit is what a part asks for. */
  isUnit(source: string, unit: string): boolean {
    const known = this.#units.get(source) ?? new Map<string, boolean>();
    this.#units.set(source, known);
    const answer = known.get(unit) ?? new RegExp(`^(?:${source})$`, this.#flags).test(unit);
    known.set(unit, answer);
    return answer;
  }

  #count(): void {
    this.steps += 1;
    if (this.steps > MOST) throw new Error(`goes back too often: ${this.pattern.source}`);
  }

  #part(part: Part, way: 1 | -1): Match {
    if (part.kind === 'unit') return this.#unit(part.source, way);
    if (part.kind === 'edge') return this.#edge(part.source);
    if (part.kind === 'row') return this.#row(part.parts, way);
    if (part.kind === 'either') {
      const options = part.options.map((option) => this.#part(option, way));
      return (text, at, then) => options.some((option) => option(text, at, then));
    }
    return part.kind === 'look' ? this.#look(part) : this.#loop(part, way);
  }

  #unit(source: string, way: 1 | -1): Match {
    return (text, at, then) => {
      this.#count();
      const unit = text.charAt(way === 1 ? at : at - 1);
      return unit !== '' && this.isUnit(source, unit) && then(at + way);
    };
  }

  #edge(source: string): Match {
    const edge = new RegExp(source, `${this.#flags}y`);
    return (text, at, then) => {
      this.#count();
      edge.lastIndex = at;
      return edge.test(text) && then(at);
    };
  }

  #row(parts: readonly Part[], way: 1 | -1): Match {
    const ordered = way === 1 ? parts : [...parts].reverse();
    return ordered
      .map((part) => this.#part(part, way))
      .reduceRight<Match>(
        (behind, part) => (text, at, then) => part(text, at, (next) => behind(text, next, then)),
        (_, at, then) => then(at),
      );
  }

  #look({ behind, wanted, body }: Extract<Part, { kind: 'look' }>): Match {
    const inner = this.#part(body, behind ? -1 : 1);
    return (text, at, then) => inner(text, at, () => true) === wanted && then(at);
  }

  #loop({ body, least, most, lazy }: Extract<Part, { kind: 'loop' }>, way: 1 | -1): Match {
    const inner = this.#part(body, way);
    const from =
      (count: number): Match =>
      (text, at, then) => {
        const again = (): boolean =>
          count < most &&
          inner(
            text,
            at,
            (next) => (next !== at || count < least) && from(count + 1)(text, next, then),
          );
        if (count < least) return again();
        return lazy ? then(at) || again() : again() || then(at);
      };
    return from(0);
  }
}
