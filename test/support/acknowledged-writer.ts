/**
 * A small program that holds an embedded database and says which rows are committed, to be killed
 * at any moment by the test that reads along. Arguments: the data folder and the first number.
 */
import { openDatabase } from '#platform/db/index.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { embeddedOptions } from './embedded-options.ts';

const [folder = '', first = '0'] = process.argv.slice(2);
let number = Number(first);

async function main(): Promise<void> {
  const db = await openDatabase(embeddedOptions(folder));
  await db.ownerQuery(
    `create table if not exists platform.acknowledged (n int primary key);
     grant select, insert on platform.acknowledged to shanzhi_app`,
  );
  process.stdout.write('ready\n');
  const writeOn = async (): Promise<void> => {
    for (;;) {
      const n = (number += 1);
      await db.write(wholeCell, (tx) =>
        tx.query('insert into platform.acknowledged values ($1)', [n]),
      );
      process.stdout.write(`${n}\n`);
    }
  };
  await Promise.all([writeOn(), writeOn(), writeOn(), writeOn()]);
}

main().catch((error: unknown) => {
  process.stderr.write(error instanceof Refusal ? error.code : String(error));
  process.exitCode = 2;
});
