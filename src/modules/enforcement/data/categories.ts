import type { Tx } from '#platform/db/database.ts';
import type { Category } from '../domain/category.ts';

export async function readCategories(tx: Tx): Promise<Category[]> {
  return tx.query<Category>(
    `select path, json_build_object('zh', title_zh, 'en', title_en) as title,
       parent_path as parent, urgency, complexity, evidence, public_safety as "publicSafety",
       verify_by_other_body as "verifyByOtherBody", active,
       json_build_object('group', open311_group, 'keywords', open311_keywords) as open311
     from enforcement.category order by path`,
  );
}

/** Writes categories over those with the same path. */
export async function putCategories(tx: Tx, categories: readonly Category[]): Promise<void> {
  await tx.query(
    `insert into enforcement.category (path, parent_path, title_zh, title_en, urgency, complexity,
       evidence, public_safety, verify_by_other_body, open311_group, open311_keywords, active)
     select path, parent, title ->> 'zh', title ->> 'en', urgency, complexity, evidence,
       "publicSafety", "verifyByOtherBody", open311 ->> 'group',
       array(select jsonb_array_elements_text(open311 -> 'keywords')), active
     from jsonb_to_recordset($1::jsonb) as given(path text, parent text, title jsonb,
       urgency text, complexity text, evidence text, "publicSafety" boolean,
       "verifyByOtherBody" boolean, open311 jsonb, active boolean)
     on conflict (path) do update set parent_path = excluded.parent_path,
       title_zh = excluded.title_zh, title_en = excluded.title_en, urgency = excluded.urgency,
       complexity = excluded.complexity, evidence = excluded.evidence,
       public_safety = excluded.public_safety,
       verify_by_other_body = excluded.verify_by_other_body,
       open311_group = excluded.open311_group, open311_keywords = excluded.open311_keywords,
       active = excluded.active`,
    [JSON.stringify(categories)],
  );
}
