import type { Tx } from '#platform/db/database.ts';
import type { ResponsibilityItem } from '../domain/item.ts';

const columns = `rule_id as "ruleId", category, area_code as "areaCode", level, kind,
  body_id as "bodyId", assisting_body_ids as "assistingBodyIds", legal_ground as "legalGround",
  automatic, note`;

export async function readItems(tx: Tx, versionId: string): Promise<ResponsibilityItem[]> {
  return tx.query<ResponsibilityItem>(
    `select ${columns} from enforcement.item where version_id = $1
     order by category, area_code, rule_id`,
    [versionId],
  );
}

/** What is sought in words, and the bodies whose names hold them. */
export interface WordsSought {
  readonly words: string;
  readonly bodyIds: readonly string[];
}

export interface ItemPage {
  readonly category?: string | undefined;
  readonly areaCode?: string | undefined;
  readonly bodyId?: string | undefined;
  readonly words?: WordsSought | undefined;
  /** The last rule of the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
}

export async function readItemPage(
  tx: Tx,
  versionId: string,
  page: ItemPage,
): Promise<ResponsibilityItem[]> {
  return tx.query<ResponsibilityItem>(
    `select ${columns} from enforcement.item i where version_id = $1
       and ($2::text is null or category = $2 or starts_with(category, $2 || '/'))
       and ($3::text is null or starts_with(area_code, $3))
       and ($4::uuid is null or body_id = $4 or $4 = any (assisting_body_ids))
       and ($5::uuid is null or (category, area_code, rule_id) > (
         select last.category, last.area_code, last.rule_id from enforcement.item last
         where last.version_id = $1 and last.rule_id = $5))
       and ($7::text is null or strpos(lower(category || ' ' || legal_ground || ' ' || note),
         lower($7)) > 0 or body_id = any ($8::uuid[]) or assisting_body_ids && $8::uuid[])
     order by category, area_code, rule_id limit $6`,
    [
      versionId,
      page.category ?? null,
      page.areaCode ?? null,
      page.bodyId ?? null,
      page.after ?? null,
      page.limit,
      page.words?.words ?? null,
      page.words?.bodyIds ?? [],
    ],
  );
}

export async function findItem(
  tx: Tx,
  versionId: string,
  ruleId: string,
): Promise<ResponsibilityItem | undefined> {
  const [item] = await tx.query<ResponsibilityItem>(
    `select ${columns} from enforcement.item where version_id = $1 and rule_id = $2`,
    [versionId, ruleId],
  );
  return item;
}

/** Writes items into a draft, over those with the same rule id. */
export async function putItems(
  tx: Tx,
  versionId: string,
  items: readonly ResponsibilityItem[],
): Promise<void> {
  await tx.query(
    `insert into enforcement.item (version_id, rule_id, category, area_code, level, kind, body_id,
       assisting_body_ids, legal_ground, automatic, note)
     select $1, "ruleId", category, "areaCode", level, kind, "bodyId",
       "assistingBodyIds", "legalGround", automatic, note
     from jsonb_to_recordset($2::jsonb) as given("ruleId" uuid, category text, "areaCode" text,
       level text, kind text, "bodyId" uuid, "assistingBodyIds" uuid[], "legalGround" text,
       automatic boolean, note text)
     on conflict (version_id, rule_id) do update set category = excluded.category,
       area_code = excluded.area_code, level = excluded.level, kind = excluded.kind,
       body_id = excluded.body_id, assisting_body_ids = excluded.assisting_body_ids,
       legal_ground = excluded.legal_ground, automatic = excluded.automatic, note = excluded.note`,
    [versionId, JSON.stringify(items)],
  );
}

/** @returns whether the item was there. */
export async function deleteItem(tx: Tx, versionId: string, ruleId: string): Promise<boolean> {
  const gone = await tx.query(
    'delete from enforcement.item where version_id = $1 and rule_id = $2 returning 1',
    [versionId, ruleId],
  );
  return gone.length > 0;
}

export async function deleteItems(tx: Tx, versionId: string): Promise<void> {
  await tx.query('delete from enforcement.item where version_id = $1', [versionId]);
}
