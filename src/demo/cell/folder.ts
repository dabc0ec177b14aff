import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKeys } from '#platform/config/index.ts';
import { openEmbedded } from '#platform/db/index.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { DriveResult } from '../drive/drive.ts';
import type { DemoSummary } from '../summary.ts';
import type { ReadyAccount } from './accounts.ts';

/** What a finished demo remembers of itself: how it was made, how it came out, and the ways in. */
export interface DemoRecord {
  readonly seed: number;
  readonly messages: { readonly kind: string; readonly count: number };
  readonly builtAt: string;
  readonly summary: DemoSummary;
  readonly driven: DriveResult;
  readonly accounts: readonly ReadyAccount[];
  readonly open311Key: string;
}

export type FolderState =
  { readonly is: 'empty' | 'half-built' } | { readonly is: 'ready'; readonly record: DemoRecord };

const marker = 'demo-cell.json';

/** @throws Refusal conflict `demo.not_a_demo` for a folder in which something else lives. */
export function inspectFolder(folder: string): FolderState {
  const file = join(folder, marker);
  if (!existsSync(file)) {
    if (existsSync(folder) && readdirSync(folder).length > 0) throw notADemo(folder);
    return { is: 'empty' };
  }
  const kept = JSON.parse(readFileSync(file, 'utf8')) as { record?: DemoRecord };
  return kept.record ? { is: 'ready', record: kept.record } : { is: 'half-built' };
}

/** From here on the folder is the demo's, to be wiped when it is not finished. */
export function markBuilding(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeMarker(folder, {});
}

export function markReady(folder: string, record: DemoRecord): void {
  writeMarker(folder, { record });
}

/**
 * Empties a demo's folder. Whoever still runs on it is found by its lock and makes this fail; a
 * server that a killed demo left behind is taken over and stopped first.
 *
 * @throws Refusal conflict when another program works in the folder.
 */
export async function wipeFolder(folder: string): Promise<void> {
  const cluster = join(folder, 'postgres');
  // From now on it is no finished demo, whatever becomes of this program.
  writeMarker(folder, {});
  if (existsSync(cluster)) {
    const { ownerPassword } = loadKeys(folder);
    const server = await openEmbedded({ folder: cluster, ownerPassword });
    await server.stop();
    rmSync(cluster, { recursive: true, force: true });
  }
  // The marker goes last: cut off half-way, the folder must still be known as the demo's.
  for (const name of readdirSync(folder)) {
    if (name !== marker) rmSync(join(folder, name), { recursive: true, force: true });
  }
  rmSync(join(folder, marker));
}

/** Whole or not at all, and for its owner's eyes: it holds passwords. */
function writeMarker(folder: string, content: { readonly record?: DemoRecord }): void {
  const file = join(folder, marker);
  const draft = `${file}.new`;
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(draft, file);
}

function notADemo(folder: string): Refusal {
  return new Refusal('conflict', 'demo.not_a_demo', {
    zh: `文件夹 ${folder} 里已有别的内容，不是演示数据；请换一个文件夹（--data）。`,
    en: `The folder ${folder} holds something else than a demo. Choose another with --data.`,
  });
}
