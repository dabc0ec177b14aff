import type { Tx } from '#platform/db/database.ts';

/** An outside program with a key of its own. */
export interface Client {
  readonly id: string;
  readonly name: string;
  readonly keyHash: string;
  /** The key's last four characters, to tell keys apart. */
  readonly keyHint: string;
  readonly areaCode: string;
  readonly actions: readonly string[];
  readonly ratePerMinute: number;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly revokedAt: Date | null;
}

interface ClientRow {
  id: string;
  name: string;
  key_hash: string;
  key_hint: string;
  area_code: string;
  actions: string[];
  rate_per_minute: number;
  created_at: Date;
  created_by: string | null;
  revoked_at: Date | null;
}

export async function insertClient(tx: Tx, client: Client): Promise<void> {
  await tx.query(
    `INSERT INTO identity.client (id, name, key_hash, key_hint, area_code, actions,
       rate_per_minute, created_at, created_by, revoked_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      client.id,
      client.name,
      client.keyHash,
      client.keyHint,
      client.areaCode,
      client.actions,
      client.ratePerMinute,
      client.createdAt,
      client.createdBy,
      client.revokedAt,
    ],
  );
}

export async function revokeClientRow(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.query(
    'UPDATE identity.client SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL',
    [id, at],
  );
}

export async function findClientRow(tx: Tx, id: string): Promise<Client | undefined> {
  const rows = await tx.query<ClientRow>('SELECT * FROM identity.client WHERE id = $1', [id]);
  return rows[0] && presentClient(rows[0]);
}

export async function findClientRowByKey(tx: Tx, keyHash: string): Promise<Client | undefined> {
  const rows = await tx.prepared<ClientRow>(
    'identity_find_client',
    'SELECT * FROM identity.client WHERE key_hash = $1 AND revoked_at IS NULL',
    [keyHash],
  );
  return rows[0] && presentClient(rows[0]);
}

export async function listClientRows(tx: Tx): Promise<Client[]> {
  const rows = await tx.query<ClientRow>('SELECT * FROM identity.client ORDER BY id');
  return rows.map(presentClient);
}

function presentClient(row: ClientRow): Client {
  return {
    id: row.id,
    name: row.name,
    keyHash: row.key_hash,
    keyHint: row.key_hint,
    areaCode: row.area_code,
    actions: row.actions,
    ratePerMinute: row.rate_per_minute,
    createdAt: row.created_at,
    createdBy: row.created_by,
    revokedAt: row.revoked_at,
  };
}
