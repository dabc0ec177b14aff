import type { Tx } from '#platform/db/database.ts';
import type { AuditEntry } from '../domain/audit-entry.ts';

export interface AuditRow {
  id: string;
  number: string;
  at: Date;
  action: string;
  outcome: AuditEntry['outcome'];
  actor_kind: AuditEntry['actor']['kind'];
  actor_person_id: string | null;
  actor_name: string;
  subject_person_id: string | null;
  subject_id: string;
  area_code: string;
  fields: string[];
  reason: string;
  ip: string;
  facts: Record<string, unknown>;
}

export async function insertAudit(tx: Tx, id: string, at: Date, entry: AuditEntry): Promise<void> {
  await tx.query(
    `INSERT INTO identity.audit_entry (id, at, action, outcome, actor_kind, actor_person_id,
       actor_name, subject_person_id, subject_id, area_code, fields, reason, ip, facts)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      at,
      entry.action,
      entry.outcome,
      entry.actor.kind,
      entry.actor.personId,
      entry.actor.name,
      entry.subjectPersonId ?? null,
      entry.subjectId ?? '',
      entry.areaCode ?? '',
      entry.fields ?? [],
      entry.reason ?? '',
      entry.ip ?? '',
      JSON.stringify(entry.facts ?? {}),
    ],
  );
}

export interface AuditFilter {
  readonly q?: string | undefined;
  readonly action?: string | undefined;
  readonly actorPersonId?: string | undefined;
  readonly subjectPersonId?: string | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  /** Where the page before ended: the number of its last line. */
  readonly beforeNumber?: string | undefined;
  readonly limit: number;
}

const foundSql = `
  FROM identity.audit_entry
  WHERE ($1::text IS NULL OR action = $1) AND ($2::uuid IS NULL OR actor_person_id = $2)
    AND ($3::uuid IS NULL OR subject_person_id = $3)
    AND ($4::timestamptz IS NULL OR at >= $4) AND ($5::timestamptz IS NULL OR at < $5)
    AND ($6::bigint IS NULL OR number < $6)
    AND ($7::text IS NULL OR position(lower($7) in
      lower(concat_ws(' ', actor_name, reason, subject_id, facts ->> 'number'))) > 0)
  ORDER BY number DESC LIMIT $8`;

/** Newest first. */
export async function listAuditRows(tx: Tx, filter: AuditFilter): Promise<AuditRow[]> {
  return tx.query<AuditRow>(`SELECT * ${foundSql}`, valuesOf(filter));
}

/** How many there are, as far as the limit, and the number that the next new one will pass. */
export async function countAuditRows(
  tx: Tx,
  filter: AuditFilter,
): Promise<{ count: number; beforeNumber: string }> {
  const [row] = await tx.query<{ count: number; before: string }>(
    `SELECT count(*)::int AS count, coalesce(max(number), 0) + 1 AS before
     FROM (SELECT number ${foundSql}) AS found`,
    valuesOf(filter),
  );
  return { count: row?.count ?? 0, beforeNumber: row?.before ?? '1' };
}

function valuesOf(filter: AuditFilter): unknown[] {
  return [
    filter.action ?? null,
    filter.actorPersonId ?? null,
    filter.subjectPersonId ?? null,
    filter.from ?? null,
    filter.to ?? null,
    filter.beforeNumber ?? null,
    filter.q ?? null,
    filter.limit,
  ];
}
