import type pg from 'pg';
import { RegisterStartError } from '../starting/register-start-error';

/** Owns every table; nobody logs in as this role. */
export const OWNER_ROLE = 'camket_owner';

/** What the service works as: owns nothing, may not change entries, sees only the rows of its office. */
export const APP_ROLE = 'camket_app';

/**
 * Makes the two roles where they are missing and lets the current user act as them.
 *
 * @throws RegisterStartError `database-roles` when the current user may not; the text holds the statements for whoever may.
 */
export async function ensureRoles(client: pg.ClientBase): Promise<void> {
  try {
    for (const role of [OWNER_ROLE, APP_ROLE]) {
      const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      if (rowCount === 0)
        await client.query(`CREATE ROLE ${role} NOLOGIN NOSUPERUSER NOBYPASSRLS`).catch(unlessMade);
      const { rows } = await client.query<{ may: boolean }>(
        `SELECT pg_has_role(current_user, $1, 'MEMBER') AS may`,
        [role],
      );
      if (!rows[0]?.may) await client.query(`GRANT ${role} TO CURRENT_USER`);
    }
    await client.query(`SELECT 1 WHERE pg_has_role(current_user, '${OWNER_ROLE}', 'MEMBER')`);
  } catch (cause) {
    throw rolesMissing(cause);
  }
}

/** Another service may have made the role in the meantime. */
function unlessMade(error: { code?: string }): void {
  if (error.code !== '42710' && error.code !== '23505') throw error;
}

function rolesMissing(cause: unknown): RegisterStartError {
  const sql = `CREATE ROLE ${OWNER_ROLE} NOLOGIN; CREATE ROLE ${APP_ROLE} NOLOGIN; GRANT ${OWNER_ROLE}, ${APP_ROLE} TO <user>;`;
  return new RegisterStartError(
    'database-roles',
    {
      vi: `Người dùng cơ sở dữ liệu không được tạo vai trò. Nhờ quản trị viên chạy: ${sql}`,
      en: `The database user may not make roles. Ask the administrator to run: ${sql}`,
    },
    { cause },
  );
}
