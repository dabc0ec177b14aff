import type { Tx } from '#platform/db/database.ts';

export type Part = 'running' | 'shadow';

export interface ModelRow {
  readonly version: string;
  readonly card: ModelFacts;
  readonly addedAt: Date;
}

/** What is kept of a model's card beside its file. */
export interface ModelFacts {
  readonly trainedOn: string;
  readonly trainingTexts: number;
  readonly fingerprint: string;
  readonly macroF1: number;
  readonly ece: number;
  readonly labels: string[];
}

/** Newest first. */
export function listModelRows(tx: Tx): Promise<ModelRow[]> {
  return tx.query<ModelRow>(
    `select version, card, added_at as "addedAt" from triage.model
     order by added_at desc, version desc`,
  );
}

export async function insertModel(tx: Tx, { version, card, addedAt }: ModelRow): Promise<void> {
  await tx.query(
    `insert into triage.model (version, card, added_at) values ($1, $2, $3)
     on conflict (version) do nothing`,
    [version, JSON.stringify(card), addedAt],
  );
}

export interface DutyRow {
  readonly part: Part;
  readonly version: string | null;
  readonly since: Date;
}

/** Who is on duty now: for each part its newest row. */
export function findDuties(tx: Tx): Promise<DutyRow[]> {
  return tx.query<DutyRow>(
    'select distinct on (part) part, version, since from triage.duty order by part, seq desc',
  );
}

/** Whether it has been at work before: then to choose it again takes something back. */
export async function wasAtWork(tx: Tx, version: string): Promise<boolean> {
  const [row] = await tx.query<{ was: boolean }>(
    `select exists (
       select from triage.duty where part = 'running' and version = $1) as was`,
    [version],
  );
  return row?.was ?? false;
}

export async function insertDuty(tx: Tx, { part, version, since }: DutyRow): Promise<void> {
  const values = [part, version, since];
  await tx.query('insert into triage.duty (part, version, since) values ($1, $2, $3)', values);
}
