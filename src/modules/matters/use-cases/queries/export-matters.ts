import type { z } from 'zod';
import type { Database, Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import type { MatterCard, MatterQuery } from '../../contract.ts';
import { findMatters, type Listing } from './list-matters.ts';

const action = 'matters.export';

/** An export is a page for people's own work, not a copy of the cell. */
const exportedMost = 10_000;
const pageSize = 100;

export interface Export {
  readonly cards: readonly MatterCard[];
  /** Whether there was more than an export holds. */
  readonly cutOff: boolean;
}

export interface ExportParts {
  readonly db: Database;
  /** Writes who took how many matters out into the audit. */
  readonly auditExport: (
    tx: Tx,
    taken: { actor: Actor; areaCode: string; count: number; cutOff: boolean; ip: string },
  ) => Promise<void>;
}

/**
 * The matters a filter finds, as far as the offices reach that may export: cards only, never
 * contacts. What was taken is on record before it is handed out.
 * @throws Refusal forbidden without the action `matters.export`.
 */
export async function exportMatters(
  { db, auditExport }: ExportParts,
  presenting: Listing,
  actor: Actor,
  query: z.infer<typeof MatterQuery>,
  ip: string,
): Promise<Export> {
  const { areaCode } = requireAuthority(actor, action);
  const authorities = actor.authorities.filter((held) => held.actions.has(action));
  const all: MatterCard[] = [];
  let cursor: string | undefined;
  do {
    const page = await findMatters(
      db,
      presenting,
      { ...actor, authorities },
      { ...query, limit: pageSize, ...(cursor !== undefined && { cursor }) },
    );
    all.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && all.length < exportedMost);
  const cards = all.slice(0, exportedMost);
  const cutOff = cursor !== undefined || all.length > exportedMost;
  await db.write(scopeForAction(actor, action), (tx) =>
    auditExport(tx, { actor, areaCode, count: cards.length, cutOff, ip }),
  );
  return { cards, cutOff };
}
