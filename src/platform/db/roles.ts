import { escapeIdentifier, escapeLiteral } from 'pg';
import type { Client, Pool } from 'pg';
import { Refusal } from '../refusal/refusal.ts';

/** Holds every grant that migrations give the application; nobody signs in as it. */
export const appRole = 'shanzhi_app';

export interface AppLogin {
  readonly user: string;
  readonly password: string;
}

/** Makes the group role before the first migration grants anything to it. */
export async function ensureAppRole(owner: Client): Promise<void> {
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [appRole]);
  if (rowCount === 0) await changeRoles(owner, `create role ${appRole} nologin`);
}

/**
 * The role this cell's processes sign in as: a member of the group, owner of nothing, and alone
 * with the owner in being let into this database.
 */
export async function ensureAppLogin(owner: Client, login: AppLogin): Promise<void> {
  const user = escapeIdentifier(login.user);
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [login.user]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  const password = escapeLiteral(login.password);
  await changeRoles(owner, `${verb} role ${user} login password ${password}`);
  await changeRoles(owner, `grant ${appRole} to ${user}`);
  const database = escapeIdentifier(owner.database ?? '');
  await changeRoles(
    owner,
    `revoke connect on database ${database} from public;
     grant connect on database ${database} to ${user}`,
  );
}

/** Two processes may start together; the second finds the change made, which is as good. */
async function changeRoles(owner: Client, statement: string): Promise<void> {
  try {
    await owner.query(statement);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === '42501') throw cannotCreateRole(error);
    const meanwhile = code === '42710' || code === '23505' || code === 'XX000';
    if (!meanwhile) throw error;
  }
}

function cannotCreateRole(cause: unknown): Refusal {
  const refusal = new Refusal('invalid', 'db.cannot_create_role', {
    zh:
      'DATABASE_URL 的账号不能创建角色：请给它 CREATEROLE 权限，' +
      '或由管理员建好角色 shanzhi_app 并设置 DATABASE_APP_URL。',
    en:
      'The role of DATABASE_URL may not create roles. Grant it CREATEROLE, ' +
      'or have shanzhi_app created and set DATABASE_APP_URL.',
  });
  refusal.cause = cause;
  return refusal;
}

/**
 * Row-level security protects nothing from a role that stands above it.
 * @throws Refusal invalid `db.app_role_too_strong`.
 */
export async function requireModestRole(app: Pool): Promise<void> {
  const { rows } = await app.query<{ name: string }>(
    `select r.rolname as name from pg_roles r
     where r.rolname = current_user and (r.rolsuper or r.rolbypassrls or exists (
       select from pg_namespace n where n.nspname = 'platform' and n.nspowner = r.oid))`,
  );
  const role = rows[0];
  if (!role) return;
  throw new Refusal('invalid', 'db.app_role_too_strong', {
    zh: `应用账号 ${role.name} 权限过大（超级用户、可绕过行级安全或是表的所有者），请换用普通账号。`,
    en: `The application's role ${role.name} stands above row-level security; use an ordinary one.`,
  });
}
