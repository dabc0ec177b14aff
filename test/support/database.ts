import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { connectDatabase } from '#platform/db/index.ts';
import type { DatabaseHandle } from '#platform/db/index.ts';
import { databaseUrl, onServer } from './database-server.ts';

export interface TestDatabase {
  readonly db: DatabaseHandle;
  readonly ownerUrl: string;
  close(): Promise<void>;
}

/**
 * A fresh, migrated database of one's own on the run's server. One per test file is the habit.
 *
 * @example
 * let test: TestDatabase;
 * beforeAll(async () => { test = await createTestDatabase(); });
 * afterAll(() => test.close());
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('databaseServer');
  const name = `shanzhi_test_${randomBytes(6).toString('hex')}`;
  await onServer(server.url, `create database ${name} template ${server.template}`);
  const ownerUrl = databaseUrl(server.url, name);
  const db = await connectDatabase({
    ownerUrl,
    appUrl: databaseUrl(server.url, name, server.app),
    connectionsMax: 20,
  });
  return {
    db,
    ownerUrl,
    async close() {
      await db.close();
      await onServer(server.url, `drop database if exists ${name} with (force)`);
    },
  };
}
