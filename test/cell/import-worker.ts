/**
 * A second process of a test cell that works on one import, to be killed at any moment.
 * Arguments: the owner's and the application's database address, the cell's folder, the import's
 * id, and what time it is.
 */
import { ManualClock } from '#platform/clock/clock.ts';
import { connectDatabase } from '#platform/db/index.ts';
import { composeOn } from './cell.ts';

const [ownerUrl = '', appUrl = '', folder = '', id = '', now = ''] = process.argv.slice(2);
const db = await connectDatabase({ ownerUrl, appUrl, connectionsMax: 4 });
const { cell } = await composeOn({ folder, db, clock: new ManualClock(new Date(now)) });
process.stdout.write('ready\n');
await cell.appeals.imports.run(id);
process.exit(0);
