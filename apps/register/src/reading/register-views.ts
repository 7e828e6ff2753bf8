import { createRegister, foldOnto, type Entry, type Register } from '@camket/ledger';
import type { Database } from '../database/database';
import type { Office } from '../database/prepare-database';
import { readEntries } from '../ledger/read-entries';
import { viewOf, type RegisterView } from './register-view';

/** How many past states are kept. */
const MAX_PAST = 4;

/** Keeps the folded register up to date with the entries in the database. */
export class RegisterViews {
  readonly #database: Database;
  readonly #office: Office;
  #register: Register;
  #view: RegisterView | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #past = new Map<number, RegisterView>();

  /** Starts empty; the first reading folds the whole ledger. */
  constructor(database: Database, office: Office) {
    this.#database = database;
    this.#office = office;
    this.#register = emptyRegister(office);
  }

  /** The register with every entry that is durable now. */
  current(): Promise<RegisterView> {
    const next = this.#turn.then(() => this.#catchUp());
    this.#turn = next.catch(() => undefined);
    return next;
  }

  /** The register as known at an instant with its offset. */
  async knownAt(instant: string): Promise<RegisterView> {
    const n = await this.#lastKnown(instant);
    if (n >= (await this.current()).n) return this.current();
    const view = this.#past.get(n) ?? viewOf(await this.#foldUpTo(n));
    this.#past.delete(n);
    this.#past.set(n, view);
    const [oldest] = this.#past.keys();
    if (this.#past.size > MAX_PAST && oldest !== undefined) this.#past.delete(oldest);
    return view;
  }

  async #catchUp(): Promise<RegisterView> {
    const before = this.#register;
    for (;;) {
      const after = this.#register.head?.n ?? 0;
      const entries = await this.#read(after, 500);
      if (entries.length === 0) break;
      this.#register = foldOnto(this.#register, entries);
    }
    if (this.#view === null || before !== this.#register) this.#view = viewOf(this.#register);
    return this.#view;
  }

  async #foldUpTo(n: number): Promise<Register> {
    let register = emptyRegister(this.#office);
    for (let after = 0; after < n; after = register.head?.n ?? n) {
      register = foldOnto(register, await this.#read(after, Math.min(500, n - after)));
    }
    return register;
  }

  async #read(after: number, limit: number): Promise<Entry[]> {
    const { orgId } = this.#office;
    const page = await this.#database.inOrg(orgId, (client) =>
      readEntries(client, orgId, { after, limit }),
    );
    return page.lines.map((line) => JSON.parse(line) as Entry);
  }

  async #lastKnown(instant: string): Promise<number> {
    const { orgId } = this.#office;
    const limit = new Date(instant).toISOString();
    return this.#database.inOrg(orgId, async (client) => {
      const { rows } = await client.query<{ n: string }>(
        'SELECT coalesce(max(n), 0) AS n FROM entries WHERE org_id = $1 AND accepted_at <= $2',
        [orgId, limit],
      );
      return Number(rows[0]?.n ?? 0);
    });
  }
}

function emptyRegister(office: Office): Register {
  return createRegister({ ledger: office.ledgerId, org: office.orgId });
}
