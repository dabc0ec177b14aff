import { dayMs } from '#algorithms/working-time/index.ts';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../db/database.ts';
import type { JobDeclaration } from '../jobs/jobs.ts';
import { wholeCell } from '../permit/permit.ts';

const keptDays = 14;

/** Every night, lets go of facts that every consumer has passed and that are two weeks old. */
export function trimOutboxJob(db: Database, clock: Clock): JobDeclaration {
  return {
    task: 'platform.trim_outbox',
    crontab: '17 18 * * *',
    async handler() {
      const before = new Date(clock.now().getTime() - keptDays * dayMs);
      await db.write(wholeCell, (tx) => tx.query('select platform.trim_outbox($1)', [before]));
    },
  };
}
