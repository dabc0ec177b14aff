import type { Tx } from '#platform/db/database.ts';
import { leastIdAt } from './list-public.ts';

/** What somebody wrote, and what was made of it. */
export interface MatterText {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly category: string | null;
  readonly state: string;
  readonly areaCode: string;
  readonly reporterId: string | null;
  readonly openedAt: Date;
}

export interface TextQuestion {
  readonly type: string;
  /** Older than this one: where the page before ended. */
  readonly before: string | null;
  /** Opened since then; null for all. */
  readonly since: Date | null;
  readonly limit: number;
}

const textsSql = `
  select id, title, detail, category, state, area_code as "areaCode", reporter_id as "reporterId",
    opened_at as "openedAt"
  from matters.matter
  where type = $1 and confidentiality = 0 and ($2::uuid is null or id < $2) and id >= $3
  order by id desc limit $4`;

/** One page of what people wrote, newest first; nothing confidential. */
export function findTexts(tx: Tx, question: TextQuestion): Promise<MatterText[]> {
  const { type, before, since, limit } = question;
  return tx.query<MatterText>(textsSql, [type, before, leastIdAt(since ?? new Date(0)), limit]);
}
