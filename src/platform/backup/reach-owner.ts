import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { databaseName, openEmbedded } from '../db/embedded/embedded.ts';
import { findPostmaster } from '../db/embedded/postmaster.ts';
import { embeddedUrl } from '../db/embedded/server.ts';
import { explainUnreachable } from '../db/unreachable.ts';
import { noCell } from './read-snapshot.ts';

export interface Place {
  readonly dataFolder: string;
  /** Without it the embedded database is meant. */
  readonly databaseUrl?: string | undefined;
  readonly ownerPassword: () => string;
}

/**
 * Lets work read the cell's database as its owner, without migrating it: before an upgrade, the
 * backup has to be of what is there. An embedded server that runs is read where it runs, beside
 * the program that holds it; one that stands still is started for as long as it takes.
 *
 * @throws Refusal invalid `backup.no_cell`.
 */
export async function withCellOwner<T>(
  place: Place,
  work: (ownerUrl: string) => Promise<T>,
): Promise<T> {
  if (place.databaseUrl !== undefined) {
    return work(place.databaseUrl).catch((error: unknown) => {
      throw explainUnreachable(error);
    });
  }
  const folder = join(place.dataFolder, 'postgres');
  if (!existsSync(join(folder, 'PG_VERSION'))) throw noCell();
  const ownerPassword = place.ownerPassword();
  const running = await findPostmaster(folder);
  if (running) return work(embeddedUrl(folder, running.port, ownerPassword, databaseName));
  const server = await openEmbedded({ folder, ownerPassword });
  try {
    return await work(server.ownerUrl);
  } finally {
    await server.stop();
  }
}
