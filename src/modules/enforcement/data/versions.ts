import type { Tx } from '#platform/db/database.ts';
import type { ListVersion } from '../domain/version.ts';

const columns = `id, title, state, based_on as "basedOn", reason, created_at as "createdAt",
  published_at as "publishedAt", revision, effective_from as "effectiveFrom",
  publish_order::float8 as "publishOrder"`;

/** Moves with every publication and every change of the catalogue. */
export async function readRevision(tx: Tx): Promise<string> {
  const [row] = await tx.query<{ number: string }>('select number from enforcement.revision');
  return row?.number ?? '';
}

/** Takes the row lock that makes publications and changes of the catalogue follow one another. */
export async function moveRevision(tx: Tx): Promise<void> {
  await tx.query('update enforcement.revision set number = number + 1');
}

/** Newest first, drafts before what is published. */
export async function readVersions(tx: Tx): Promise<ListVersion[]> {
  return tx.query<ListVersion>(
    `select ${columns} from enforcement.list_version
     order by publish_order desc nulls first, created_at desc, id`,
  );
}

/** @param lock holds the row against other writers until the transaction ends. */
export async function findVersion(
  tx: Tx,
  id: string,
  lock: 'lock' | 'no lock' = 'no lock',
): Promise<ListVersion | undefined> {
  const [version] = await tx.query<ListVersion>(
    `select ${columns} from enforcement.list_version where id = $1
     ${lock === 'lock' ? 'for update' : ''}`,
    [id],
  );
  return version;
}

/** Whether a draft was already proposed for this, whatever became of it but being dropped. */
export async function isProposed(tx: Tx, source: string): Promise<boolean> {
  const found = await tx.query('select from enforcement.list_version where source = $1', [source]);
  return found.length > 0;
}

export interface NewDraft {
  readonly id: string;
  readonly title: string;
  readonly basedOn: string | null;
  readonly reason: string;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  /** What it was proposed for; left out where a person began it. */
  readonly source?: string;
}

/** Writes a draft with all items of the version it is based on; nothing where its id is known. */
export async function insertDraft(tx: Tx, draft: NewDraft): Promise<void> {
  const inserted = await tx.query(
    `insert into enforcement.list_version
       (id, title, state, based_on, reason, created_at, created_by, source)
     values ($1, $2, 'draft', $3, $4, $5, $6, $7)
     on conflict (id) do nothing returning id`,
    [
      ...[draft.id, draft.title, draft.basedOn, draft.reason],
      ...[draft.createdAt, draft.createdBy, draft.source ?? null],
    ],
  );
  if (inserted.length === 0 || draft.basedOn === null) return;
  await tx.query(
    `insert into enforcement.item (version_id, rule_id, category, area_code, level, kind, body_id,
       assisting_body_ids, legal_ground, automatic, note)
     select $1, rule_id, category, area_code, level, kind, body_id,
       assisting_body_ids, legal_ground, automatic, note
     from enforcement.item where version_id = $2`,
    [draft.id, draft.basedOn],
  );
}

export async function markPublished(
  tx: Tx,
  id: string,
  facts: { readonly at: Date; readonly by: string | null; readonly effectiveFrom: Date },
): Promise<void> {
  await tx.query(
    `update enforcement.list_version
     set state = 'published', published_at = $2, published_by = $3, effective_from = $4,
       publish_order = nextval('enforcement.publish_order')
     where id = $1`,
    [id, facts.at, facts.by, facts.effectiveFrom],
  );
}

/** Moves the number by which two editors of one draft notice each other. */
export async function moveDraft(tx: Tx, id: string): Promise<void> {
  await tx.query('update enforcement.list_version set revision = revision + 1 where id = $1', [id]);
}

export async function deleteDraft(tx: Tx, id: string): Promise<void> {
  await tx.query('delete from enforcement.item where version_id = $1', [id]);
  await tx.query('delete from enforcement.list_version where id = $1', [id]);
}

export async function moveBase(tx: Tx, id: string, basedOn: string): Promise<void> {
  await tx.query('update enforcement.list_version set based_on = $2 where id = $1', [id, basedOn]);
}
