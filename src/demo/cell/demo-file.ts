import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoRecord } from './folder.ts';

/** What outside programs need to use the running demo; for the eyes of its owner only. */
export function writeDemoFile(
  dataFolder: string,
  url: string,
  { accounts, open311Key }: Pick<DemoRecord, 'accounts' | 'open311Key'>,
): void {
  const file = demoFile(dataFolder);
  // A file that exists keeps its mode, so an old one makes way.
  rmSync(file, { force: true });
  const text = `${JSON.stringify({ url, accounts, open311Key }, null, 2)}\n`;
  writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
}

/** Nobody answers at the address any more. */
export function removeDemoFile(dataFolder: string): void {
  rmSync(demoFile(dataFolder), { force: true });
}

function demoFile(dataFolder: string): string {
  return join(dataFolder, 'demo.json');
}
