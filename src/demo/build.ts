import { randomBytes } from 'node:crypto';
import { seededRandom } from '#algorithms/seeded-random/index.ts';
import { ManualClock } from '#platform/clock/clock.ts';
import type { Config } from '#platform/config/index.ts';
import type { DatabaseHandle } from '#platform/db/index.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { openCellProcess, type CellProcess } from '../composition/process.ts';
import { writeTemporaryPassword } from '#modules/identity/index.ts';
import { listAccounts } from './cell/accounts.ts';
import { layBaseMap } from './cell/base-map.ts';
import type { DemoRecord } from './cell/folder.ts';
import { layOut } from './cell/lay-out.ts';
import { planGrids } from './cell/plan-grids.ts';
import { registerPeople } from './cell/register-people.ts';
import { Cast } from './drive/cast.ts';
import { drive, type Progress } from './drive/drive.ts';
import { openCases } from './drive/open-cases.ts';
import { drawEvidence } from './drive/pictures.ts';
import type { MessageSource } from './messages/index.ts';
import { readMessages } from './messages/index.ts';
import { COUNTY_CODE } from './people/body.ts';
import type { DemoPerson } from './people/index.ts';
import { loadStreet } from './street/street.ts';
import { readSummary } from './summary.ts';

export interface BuildOptions {
  readonly config: Config;
  readonly seed: number;
  readonly source: MessageSource;
  /** How many days are simulated before the present. */
  readonly days: number;
  /** The present, at which the simulated time ends. */
  readonly now: Date;
  readonly onProgress: (progress: Progress) => void;
}

const residents = 300;
const dayMs = 86_400_000;

/** Lays out the street in an empty cell and lets the simulated weeks pass. */
export async function buildDemo(options: BuildOptions): Promise<DemoRecord> {
  const begin = new Date(options.now.getTime() - options.days * dayMs);
  const clock = new ManualClock(begin);
  const running = await openCellProcess({ config: options.config, clock });
  try {
    await quicken(running.db);
    return await fill(running, clock, options);
  } finally {
    await running.stop();
  }
}

async function fill(
  { cell, db }: CellProcess,
  clock: ManualClock,
  { config, seed, source, now, onProgress }: BuildOptions,
): Promise<DemoRecord> {
  if ((await cell.identity.api.listBodies()).length > 0) throw notEmpty();
  const messages = readMessages(source);
  const street = loadStreet();
  const random = seededRandom(seed);
  const passwords = new Map<string, string>();
  const passwordOf = (person: DemoPerson): string | undefined => {
    if (!person.isShownAccount || person.kind === 'resident') return undefined;
    const known = passwords.get(person.key) ?? writeTemporaryPassword(randomBytes);
    passwords.set(person.key, known);
    return known;
  };
  const since = clock.now();
  const world = await layOut(cell, db, { street, random, residents, since, passwordOf });
  await layBaseMap(config.dataFolder, street);
  const { key } = await cell.identity.api.createClient({
    name: '演示接口程序',
    areaCode: COUNTY_CODE,
    actions: ['appeals.report', 'appeals.report_open_api', 'appeals.report_sensor'],
  });
  const program = await cell.identity.resolveClient(key);
  if (!program) throw new Error('the outside program is not known');
  const opened = await openCases({ cell, world, random, messages, from: since, until: now });
  const driven = await drive(
    {
      ...{ cell, clock, onProgress },
      cast: new Cast(cell, world, program),
      files: await drawEvidence(random),
      until: now,
    },
    opened,
  );
  await planGrids(cell, world);
  await registerPeople(cell, world);
  return {
    seed,
    messages: { kind: source.kind, count: messages.length },
    builtAt: now.toISOString(),
    summary: await readSummary(db),
    driven,
    accounts: listAccounts(world.society, passwordOf),
    open311Key: key,
  };
}

/**
 * Nobody relies on a demo while it is built: one that is cut off is thrown away. So its commits
 * need
 * not wait for the disk; the clean stop at the end writes everything. Only what this process asks
 * of the database is affected.
 */
async function quicken({ pool }: DatabaseHandle): Promise<void> {
  const relax = 'set synchronous_commit = off';
  pool.on('connect', (client) => void client.query(relax));
  // Asked for at once, each of the open connections takes one.
  await Promise.all(Array.from({ length: pool.idleCount }, () => pool.query(relax)));
}

function notEmpty(): Refusal {
  return new Refusal('conflict', 'demo.database_not_empty', {
    zh: '数据库里已有内容，演示只在空库中进行；请换一个数据库，或去掉 DATABASE_URL。',
    en: 'The database is not empty. Give the demo an empty one, or leave DATABASE_URL out.',
  });
}
