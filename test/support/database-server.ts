import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { provision, readMigrations } from '#platform/db/index.ts';
import { startTestServer } from './embedded-server.ts';

/** What the set-up of a run hands to its test files. */
export interface TestServer {
  /** The owner's address, of the maintenance database. */
  readonly url: string;
  readonly template: string;
  readonly app: { readonly user: string; readonly password: string };
}

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: TestServer;
  }
}

/** Migrates one template database that every test file clones. Runs once per test run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL'];
  const started = given === undefined ? await startTestServer() : null;
  const url = started?.url ?? given ?? '';
  const run = randomBytes(4).toString('hex');
  const server: TestServer = {
    url,
    template: `shanzhi_template_${run}`,
    app: { user: `shanzhi_test_${run}`, password: randomBytes(16).toString('hex') },
  };
  await onServer(url, `create database ${server.template} template template0 encoding 'UTF8'`);
  await provision(databaseUrl(url, server.template), await readMigrations(), server.app);
  project.provide('databaseServer', server);
  return async () => {
    if (started) return started.stop();
    await onServer(url, `drop database ${server.template} with (force)`);
    await onServer(url, `drop role ${server.app.user}`);
  };
}

/** The same server, another database, and another role when one is given. */
export function databaseUrl(server: string, database: string, app?: TestServer['app']): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (app) {
    url.username = app.user;
    url.password = app.password;
  }
  return url.href;
}

export async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
