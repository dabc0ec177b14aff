import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { wholeCell } from '../permit/permit.ts';
import { openDatabase } from './open-database.ts';
import type { OpenOptions } from './open-database.ts';
import { databaseUrl, onServer } from '#test/support/database-server.ts';

const server = inject('databaseServer');
const run = randomBytes(4).toString('hex');
const owner = { user: `shanzhi_owner_${run}`, password: `owner-${run}` };
const name = `shanzhi_given_${run}`;
const options: OpenOptions = {
  dataFolder: 'unused',
  databaseUrl: databaseUrl(server.url, name, owner),
  appLogin: { user: `shanzhi_app_${run}`, password: `it's "quoted"\\ ${run}` },
  ownerPassword: 'unused',
  connectionsMax: 2,
};

beforeAll(async () => {
  await onServer(
    server.url,
    `create role ${owner.user} login createrole password '${owner.password}'`,
  );
  // As an administrator would when several cells share a server.
  await onServer(server.url, `grant shanzhi_app to ${owner.user} with admin option`);
  await onServer(server.url, `create database ${name} owner ${owner.user} template template0`);
});
afterAll(async () => {
  await onServer(server.url, `drop database if exists ${name} with (force)`);
  await onServer(server.url, `drop role if exists ${options.appLogin.user}`);
  await onServer(server.url, `drop role if exists ${owner.user}`);
});

test('an ordinary owner can prepare a given server, again and at the same time', async () => {
  const opened = await Promise.all([openDatabase(options), openDatabase(options)]);
  for (const db of opened) {
    const rows = await db.read(wholeCell, (tx) => tx.query('select current_user::text as name'));
    expect(rows).toEqual([{ name: options.appLogin.user }]);
    await db.close();
  }
});

test('others may not enter the database', async () => {
  const stranger = openDatabase({
    ...options,
    databaseAppUrl: databaseUrl(server.url, name, server.app),
  });
  await expect(stranger).rejects.toThrow('permission denied for database');
});

test('a role above row-level security is refused', async () => {
  const asOwner = openDatabase({ ...options, databaseAppUrl: options.databaseUrl });
  await expect(asOwner).rejects.toMatchObject({ kind: 'invalid', code: 'db.app_role_too_strong' });
});
