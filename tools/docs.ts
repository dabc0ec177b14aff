import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '#platform/config/index.ts';
import { openCellProcess } from '../src/composition/process.ts';
import { matterTypePages } from './docs/pages.ts';
import { renderApi, type ApiDocument } from './docs/render-api.ts';

/**
 * Draws docs/matter-types and docs/api.md from what the code says.
 *
 * npm run docs               writes them
 * npm run docs -- --check    says which would change, and fails if any would
 */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const pages = new Map(matterTypePages());
pages.set('docs/api.md', renderApi(await describeApi()));
const stale = [...pages].filter(([path, text]) => readIfThere(path) !== text);
for (const [path, text] of stale) {
  process.stdout.write(`${values.check ? 'stale' : 'written'}: ${path}\n`);
  if (values.check) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
if (values.check && stale.length > 0) process.exitCode = 1;

/** Asks a whole cell in a temporary folder. */
async function describeApi(): Promise<ApiDocument> {
  const folder = mkdtempSync(join(tmpdir(), 'shanzhi-docs-'));
  const config = loadConfig({}, { dataFolder: folder, port: 0, logLevel: 'error', role: 'web' });
  const cell = await openCellProcess({ config, environment: {} });
  try {
    const reply = await cell.app.inject({ url: '/api/openapi.json' });
    return reply.json<ApiDocument>();
  } finally {
    await cell.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
