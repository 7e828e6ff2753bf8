import type pg from 'pg';
import { RegisterStartError } from '../starting/register-start-error';
import { ALL_MIGRATIONS } from './migrations/all-migrations';
import type { Migration } from './migrations/migration';

/** Any number that no other program uses for an advisory lock in this database. */
const MIGRATION_LOCK = 7_266_538;

/**
 * Brings the database to the newest step, one transaction a step, as the role that owns the tables.
 * Two services that start at once wait for each other.
 *
 * @throws RegisterStartError `database-newer` when a newer release has been here.
 */
export async function migrate(
  owner: pg.ClientBase,
  migrations: readonly Migration[] = ALL_MIGRATIONS,
): Promise<void> {
  await owner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    await owner.query(
      'CREATE TABLE IF NOT EXISTS camket_migrations (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())',
    );
    const { rows } = await owner.query<{ name: string }>('SELECT name FROM camket_migrations');
    const applied = new Set(rows.map(({ name }) => name));
    refuseNewer(applied, migrations);
    for (const migration of migrations)
      if (!applied.has(migration.name)) await apply(owner, migration);
  } finally {
    await owner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  }
}

async function apply(owner: pg.ClientBase, migration: Migration): Promise<void> {
  await owner.query('BEGIN');
  try {
    await owner.query(migration.sql);
    await owner.query('INSERT INTO camket_migrations (name) VALUES ($1)', [migration.name]);
    await owner.query('COMMIT');
  } catch (error) {
    await owner.query('ROLLBACK');
    throw error;
  }
}

function refuseNewer(applied: ReadonlySet<string>, migrations: readonly Migration[]): void {
  const known = new Set(migrations.map(({ name }) => name));
  const newer = [...applied].filter((name) => !known.has(name));
  if (newer.length === 0) return;
  throw new RegisterStartError('database-newer', {
    vi: `Cơ sở dữ liệu đã được một bản CamKết mới hơn sử dụng (${newer.join(', ')}). Hãy chạy bản mới đó; dữ liệu không bị thay đổi.`,
    en: `A newer release of CamKết has used this database (${newer.join(', ')}). Start that release; the data was not changed.`,
  });
}
