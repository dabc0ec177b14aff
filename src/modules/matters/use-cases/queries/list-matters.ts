import type { z } from 'zod';
import { searchQuery } from '#algorithms/bigram/index.ts';
import type { Database, Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { scopeOf } from '#platform/permit/permit.ts';
import type { MatterCard, MatterQuery } from '../../contract.ts';
import { listMatters, type ListedMatter } from '../../data/list-matters.ts';
import type { ListRequest } from '../../data/list-request.ts';
import { searchMatters } from '../../data/search-matters.ts';
import { readCursor, writeCursor } from '../../domain/cursor.ts';
import type { TypeRegistry } from '../../type-registry.ts';
import { askedOfList } from './asked-of-list.ts';
import { presentCard, type Presenting } from './present-card.ts';

/** What a list needs: how cards are shown, and what the types say of their clocks. */
export interface Listing extends Presenting {
  readonly types: TypeRegistry;
}

export interface MatterPageOfList {
  readonly items: MatterCard[];
  readonly next: string | null;
}

/** How many search hits are looked at before filters thin them out. */
const hitsMax = 500;

/** One page of the matters the actor may see; `next` is null on the last. */
export async function findMatters(
  db: Database,
  presenting: Listing,
  actor: Actor,
  query: z.infer<typeof MatterQuery>,
): Promise<MatterPageOfList> {
  const scope = scopeOf(actor);
  const { cursor, limit, order, ...filter } = query;
  const request: ListRequest = {
    ...askedOfList(presenting, actor, filter),
    order: filter.q === undefined ? order : 'newest',
    after: cursor === undefined ? null : readCursor(cursor),
    limit,
  };
  return db.read(scope, async (tx) => {
    const { found, next } =
      filter.q === undefined
        ? await plainPage(tx, request)
        : await searchedPage(tx, request, filter.q);
    return { items: found.map((listed) => presentCard(presenting, listed, actor)), next };
  });
}

interface Page {
  readonly found: readonly ListedMatter[];
  readonly next: string | null;
}

async function plainPage(tx: Tx, request: ListRequest): Promise<Page> {
  const found = await listMatters(tx, { ...request, limit: request.limit + 1 });
  const page = found.slice(0, request.limit);
  const last = page.at(-1)?.matter;
  const more = found.length > request.limit && last !== undefined;
  return { found: page, next: more ? cursorOf(last, request.order) : null };
}

/** Filters thin out what the index found; when a round is used up, the next page searches on. */
async function searchedPage(tx: Tx, request: ListRequest, words: string): Promise<Page> {
  const query = searchQuery(words);
  if (query === null) return { found: [], next: null };
  const hits = await searchMatters(tx, query, request.after?.id ?? null, hitsMax);
  const found = await listMatters(tx, { ...request, ids: hits, limit: request.limit + 1 });
  const page = found.slice(0, request.limit);
  const last = page.at(-1)?.matter;
  if (found.length > request.limit && last) return { found: page, next: cursorOf(last, 'newest') };
  const lastHit = hits.length === hitsMax ? (hits.at(-1) ?? null) : null;
  return { found: page, next: lastHit };
}

function cursorOf(matter: ListedMatter['matter'], order: ListRequest['order']): string {
  return writeCursor({
    id: matter.id,
    dueAt: order === 'due' ? (matter.dueAt?.toISOString() ?? null) : null,
  });
}
