import type { z } from 'zod';
import { searchQuery } from '#algorithms/bigram/index.ts';
import type { Database, Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { scopeOf } from '#platform/permit/permit.ts';
import type { MatterCard, MatterQuery } from '../../contract.ts';
import { listMatters, type ListedMatter } from '../../data/list-matters.ts';
import type { ListRequest } from '../../data/list-request.ts';
import { searchMatters } from '../../data/search-matters.ts';
import type { MatterClock } from '../../domain/clock.ts';
import { readCursor, writeCursor } from '../../domain/cursor.ts';
import type { Matter } from '../../domain/matter.ts';
import { isStaffFor } from '../../domain/sight.ts';
import type { TypeRegistry } from '../../type-registry.ts';
import { askedOfList } from './asked-of-list.ts';
import { presentCard, type Presenting } from './present-card.ts';

/** What a list needs: how cards are shown, and what the types say of their clocks. */
export interface Listing extends Presenting {
  readonly types: TypeRegistry;
}

/** A matter in a list, as its own module shows more of it than the card. */
export interface ListedCard {
  readonly card: MatterCard;
  readonly matter: Matter;
  /** Whether the viewer works on it: its facts are not for who reported it. */
  readonly staff: boolean;
  /** Those that run. */
  readonly clocks: readonly MatterClock[];
}

export interface PageOf<Item> {
  readonly items: Item[];
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
): Promise<PageOf<MatterCard>> {
  const { items, next } = await findListed(db, presenting, actor, query);
  return { items: items.map(({ card }) => card), next };
}

/** The same with what lies behind the cards: for modules, which show their own facts. */
export async function findListed(
  db: Database,
  presenting: Listing,
  actor: Actor,
  query: z.infer<typeof MatterQuery>,
): Promise<PageOf<ListedCard>> {
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
    const items = found.map((listed) => ({
      card: presentCard(presenting, listed, actor),
      staff: isStaffFor(actor, listed.matter),
      ...listed,
    }));
    return { items, next };
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

/** Filters thin out what the index found: so many rounds are tried to fill a page. */
const roundsMax = 8;

async function searchedPage(tx: Tx, request: ListRequest, words: string): Promise<Page> {
  const query = searchQuery(words);
  if (query === null) return { found: [], next: null };
  const { limit } = request;
  const found: ListedMatter[] = [];
  let before = request.after?.id ?? null;
  for (let round = 0; round < roundsMax; round += 1) {
    const hits = await searchMatters(tx, query, before, hitsMax);
    const room = limit + 1 - found.length;
    found.push(...(await listMatters(tx, { ...request, after: null, ids: hits, limit: room })));
    const last = found[limit - 1]?.matter;
    if (found.length > limit && last) {
      return { found: found.slice(0, limit), next: cursorOf(last, 'newest') };
    }
    before = hits.at(-1) ?? null;
    if (hits.length < hitsMax) return { found, next: null };
  }
  return { found, next: before };
}

function cursorOf(matter: ListedMatter['matter'], order: ListRequest['order']): string {
  return writeCursor({
    id: matter.id,
    dueAt: order === 'due' ? (matter.dueAt?.toISOString() ?? null) : null,
  });
}
