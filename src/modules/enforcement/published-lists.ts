import type { Database } from '#platform/db/database.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { createSnapshot } from '#platform/snapshot/snapshot.ts';
import { readCategories } from './data/categories.ts';
import { readItems } from './data/items.ts';
import { readRevision, readVersions } from './data/versions.ts';
import type { Category } from './domain/category.ts';
import type { ResponsibilityItem } from './domain/item.ts';
import { versionInForce } from './domain/version.ts';
import type { ListVersion } from './domain/version.ts';

/** Published versions and categories in memory; items of the versions asked for last. */
export interface PublishedLists {
  inForce(at: Date): ListVersion | undefined;
  itemsOf(version: ListVersion): Promise<readonly ResponsibilityItem[]>;
  findCategory(path: string): Category | undefined;
  listCategories(): readonly Category[];
  refresh(): Promise<void>;
  start(): Promise<void>;
  stop(): void;
}

/** Today's version and a few that old matters are asked about. */
const versionsKeptMax = 6;

export function createPublishedLists(
  db: Database,
  onFault?: (error: unknown) => void,
): PublishedLists {
  const snapshot = createSnapshot({
    name: 'responsibility lists',
    revision: () => db.read(wholeCell, readRevision),
    load: () =>
      db.read(wholeCell, async (tx) => {
        const categories = await readCategories(tx);
        const versions = await readVersions(tx);
        return {
          versions: versions.filter(({ state }) => state === 'published'),
          categories,
          byPath: new Map(categories.map((category) => [category.path, category])),
        };
      }),
    ...(onFault && { onFault }),
  });
  // What is published never changes, so kept items cannot grow old.
  const kept = new Map<string, Promise<readonly ResponsibilityItem[]>>();

  return {
    inForce: (at) => versionInForce(snapshot.current().versions, at),
    async itemsOf({ id }) {
      const items = kept.get(id) ?? db.read(wholeCell, (tx) => readItems(tx, id));
      kept.delete(id);
      kept.set(id, items);
      for (const oldest of kept.keys()) {
        if (kept.size <= versionsKeptMax) break;
        kept.delete(oldest);
      }
      try {
        return await items;
      } catch (error) {
        kept.delete(id);
        throw error;
      }
    },
    findCategory: (path) => snapshot.current().byPath.get(path),
    listCategories: () => snapshot.current().categories,
    refresh: () => snapshot.refresh(),
    start: () => snapshot.start(),
    stop: () => snapshot.stop(),
  };
}
