import type pg from 'pg';

/** Entries as they stand, in canonical form. */
export interface EntryPage {
  readonly lines: readonly string[];
  /** Place of the last line, or of where the page began when there is none. */
  readonly cursor: number;
}

/** A page stops growing here, in characters: entries may carry whole articles. */
const MAX_CHARACTERS = 8_000_000;

/** Reads entries after a place, at least one when there is any, at most `limit` and about 8 MB. */
export async function readEntries(
  client: pg.ClientBase,
  orgId: string,
  range: { after: number; limit: number },
): Promise<EntryPage> {
  const { rows } = await client.query<{ n: string; canonical: string }>(
    `SELECT n, canonical FROM (
       SELECT n, canonical, sum(length(canonical)) OVER (ORDER BY n) - length(canonical) AS before
       FROM entries WHERE org_id = $1 AND n > $2 AND n <= $2 + $3
     ) page WHERE before < $4 ORDER BY n`,
    [orgId, range.after, range.limit, MAX_CHARACTERS],
  );
  return {
    lines: rows.map(({ canonical }) => canonical),
    cursor: Number(rows.at(-1)?.n ?? range.after),
  };
}
