import type { ClientBase } from 'pg';
import { Refusal } from '../refusal/refusal.ts';
import { sweepLock } from '../files/remove-unbound.ts';

/**
 * Keeps the sweep of unused files away as long as this connection lives, so that every file of a
 * snapshot is still there when its turn comes. A lock on rows would do too, but needs a transaction
 * number, and a long transaction that has one holds up the outbox (ADR 0007).
 *
 * @throws Refusal conflict `backup.already_running`.
 */
export async function holdFiles(client: ClientBase): Promise<void> {
  await client.query("set lock_timeout = '60s'");
  try {
    await client.query('select pg_advisory_lock($1)', [sweepLock]);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== '55P03') throw error;
    throw new Refusal('conflict', 'backup.already_running', {
      zh: '另一个备份正在进行，请等它结束。',
      en: 'Another backup is running. Wait until it has ended.',
    });
  }
  await client.query('set lock_timeout = 0');
}
