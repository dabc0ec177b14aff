import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '#platform/config/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { openCellProcess, type CellProcess } from '../../composition/process.ts';
import { openRawLimit, type RawLimit } from './raw.ts';
import { reportWorkers } from './report.ts';
import { residentPhone, seedBenchStreet, type BenchStreet } from './seed.ts';
import { startServerChild } from './server-child.ts';
import { signEverybodyIn, type Sessions } from './sign-in.ts';

/** A cell of the bench's own: its database, a server in another process, people signed in. */
export interface Stand {
  readonly bench: CellProcess;
  readonly raw: RawLimit;
  readonly street: BenchStreet;
  readonly url: string;
  readonly sessions: Sessions;
  readonly resident: Actor;
}

/** Builds a stand in a temporary folder, works on it and takes it down. */
export async function withStand<T>(work: (stand: Stand) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'shanzhi-bench-'));
  const config = loadConfig({}, { dataFolder: folder, port: 0, logLevel: 'error' });
  const bench = await openCellProcess({ config });
  try {
    const street = await seedBenchStreet(bench);
    const raw = await openRawLimit(bench.db.ownerUrl, reportWorkers);
    const child = await startServerChild(folder, bench.db.ownerUrl);
    try {
      const { url } = child;
      const sessions = await signEverybodyIn(url);
      return await work({ bench, raw, street, url, sessions, resident: await residentOf(bench) });
    } finally {
      await child.stop();
      await raw.close();
    }
  } finally {
    await bench.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function residentOf({ cell }: CellProcess): Promise<Actor> {
  const id = await cell.identity.api.findPersonIdByPhone(residentPhone);
  const actor = id === undefined ? undefined : await cell.identity.api.actAs(id);
  if (!actor) throw new Error('the resident was not signed in');
  return actor;
}
