const NONE: readonly string[] = [];

/** Ids by key, for looking up alone. */
export type ReadonlyIdIndex = Pick<IdIndex, 'idsOf' | 'countOf' | 'some'>;

/** Ids by key. Most keys hold one id, so a single one is kept without a set around it. */
export class IdIndex {
  readonly #ids = new Map<string, string | Set<string>>();

  /** Adds an id under a key; twice is once. */
  add(key: string, id: string): void {
    const held = this.#ids.get(key);
    if (held === undefined) this.#ids.set(key, id);
    else if (typeof held !== 'string') held.add(id);
    else if (held !== id) this.#ids.set(key, new Set([held, id]));
  }

  /** The ids under a key, in the order in which they were added. */
  idsOf(key: string): readonly string[] {
    const held = this.#ids.get(key);
    if (held === undefined) return NONE;
    return typeof held === 'string' ? [held] : [...held];
  }

  /** Whether one of the ids under a key fits; stops at the first. */
  some(key: string, fits: (id: string) => boolean): boolean {
    const held = this.#ids.get(key);
    if (held === undefined) return false;
    if (typeof held === 'string') return fits(held);
    for (const id of held) if (fits(id)) return true;
    return false;
  }

  /** How many ids stand under a key. */
  countOf(key: string): number {
    const held = this.#ids.get(key);
    if (held === undefined) return 0;
    return typeof held === 'string' ? 1 : held.size;
  }
}
