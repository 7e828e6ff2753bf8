/** One step of the database's history; a released step is never edited. */
export interface Migration {
  /** Four digits and words; steps run in this order. */
  readonly name: string;
  readonly sql: string;
}

/**
 * Statements that let a role see and write only the rows of the office set for the transaction.
 *
 * @example
 * isolateByOrg('entries').includes('FORCE ROW LEVEL SECURITY'); // => true
 */
export function isolateByOrg(table: string): string {
  return `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${table}_by_org ON ${table}
  USING (org_id = nullif(current_setting('camket.org_id', true), '')::uuid)
  WITH CHECK (org_id = nullif(current_setting('camket.org_id', true), '')::uuid);`;
}
