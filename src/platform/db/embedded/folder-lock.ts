import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Refusal } from '../../refusal/refusal.ts';

/** Taken in the maintenance database, so it covers the whole cluster. */
const folderLock = 7_268_002;
const triesMax = 10;
/** Whoever lost the lock lost this connection with it; who bears the name now only asks for it. */
const lockName = 'shanzhi lock';

/**
 * One program per data folder. The lock belongs to a connection, so that a killed program gives it
 * back by itself; whoever takes it ends what its predecessor left behind, so that nothing of the
 * old program can still be committed beside the new one.
 *
 * @param onLost called once if the connection ends before it is closed here.
 * @throws Refusal conflict `db.folder_in_use`.
 */
export async function lockFolder(url: string, onLost: () => void): Promise<Client> {
  const client = new Client({
    connectionString: url,
    application_name: lockName,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await takeLock(client);
    await client.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity
       where application_name like 'shanzhi%' and application_name <> $1`,
      [lockName],
    );
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  client.once('end', onLost);
  return client;
}

async function takeLock(client: Client): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const { rows } = await client.query<{ taken: boolean }>(
      'select pg_try_advisory_lock($1) as taken',
      [folderLock],
    );
    if (rows[0]?.taken) return;
    if (tries === triesMax) throw folderInUse();
    // A predecessor that was just killed takes a moment to be noticed.
    await sleep(100);
  }
}

function folderInUse(): Refusal {
  return new Refusal('conflict', 'db.folder_in_use', {
    zh: '这个数据目录正被另一个善治程序使用；请先停止它，或换一个目录。',
    en: 'Another Shanzhi program uses this data folder. Stop it first, or choose another folder.',
  });
}
