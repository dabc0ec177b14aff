import type { Tx } from '#platform/db/database.ts';

/** Rows that wait, sealed: they hold names and numbers of people. */
export interface SealedChunk {
  readonly seq: number;
  readonly sealed: string;
}

export async function insertChunks(
  tx: Tx,
  importId: string,
  chunks: readonly SealedChunk[],
): Promise<void> {
  for (const { seq, sealed } of chunks) {
    await tx.prepared(
      'appeals_insert_chunk',
      'insert into appeals.import_chunk (import_id, seq, sealed) values ($1, $2, $3)',
      [importId, seq, sealed],
    );
  }
}

export async function findNextChunk(tx: Tx, importId: string): Promise<SealedChunk | undefined> {
  const [chunk] = await tx.prepared<SealedChunk>(
    'appeals_next_chunk',
    'select seq, sealed from appeals.import_chunk where import_id = $1 order by seq limit 1',
    [importId],
  );
  return chunk;
}

/** False where another has taken the chunk out already: then it has counted it too. */
export async function removeChunk(tx: Tx, importId: string, seq: number): Promise<boolean> {
  const rows = await tx.prepared(
    'appeals_remove_chunk',
    'delete from appeals.import_chunk where import_id = $1 and seq = $2 returning seq',
    [importId, seq],
  );
  return rows.length > 0;
}

export async function removeChunks(tx: Tx, importId: string): Promise<void> {
  await tx.query('delete from appeals.import_chunk where import_id = $1', [importId]);
}
