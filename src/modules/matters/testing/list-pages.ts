import type { z } from 'zod';
import type { Database } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import type { MatterQuery } from '../contract.ts';
import type { MattersApi } from '../register.ts';
import { findMatters } from '../use-cases/queries/list-matters.ts';

/** The ids of every page of a list, from the first to the last. */
export async function listMatterPages(
  db: Database,
  matters: MattersApi,
  actor: Actor,
  query: z.infer<typeof MatterQuery>,
): Promise<string[][]> {
  const pages: string[][] = [];
  let next: string | null = null;
  do {
    const asked = next === null ? query : { ...query, cursor: next };
    const page: Awaited<ReturnType<typeof findMatters>> = await findMatters(
      db,
      matters.reading(),
      actor,
      asked,
    );
    pages.push(page.items.map(({ id }) => id));
    next = page.next;
  } while (next !== null);
  return pages;
}
