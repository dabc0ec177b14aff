import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadConfig } from '#platform/config/index.ts';
import { stages } from '#modules/matters/contract.ts';
import { buildDemo } from '../../src/demo/build.ts';
import type { DemoRecord } from '../../src/demo/cell/folder.ts';
import { sampleSource } from '../../src/demo/messages/index.ts';
import { createTestDatabase } from '../support/database.ts';

const messagesTaken = 60;
const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shanzhi-demo-'));
  folders.push(folder);
  return folder;
}

/** A few weeks with the beginning of our own sample, on a database of its own. */
async function buildSmall(seed: number): Promise<{ record: DemoRecord; folder: string }> {
  const folder = newFolder();
  const lines = readFileSync(sampleSource().file, 'utf8').split('\n');
  // Every seventh, so that all seasons and subjects are among them.
  const taken = lines.filter((_, index) => index % 7 === 0).slice(0, messagesTaken);
  const file = join(folder, 'messages.jsonl');
  writeFileSync(file, taken.join('\n'));
  const { db, ownerUrl, close } = await createTestDatabase();
  try {
    const config = loadConfig(
      {},
      {
        dataFolder: join(folder, 'data'),
        databaseUrl: ownerUrl,
        databaseAppUrl: db.appUrl,
        demo: true,
        logLevel: 'silent',
      },
    );
    const record = await buildDemo({
      config,
      seed,
      source: { file, kind: 'given' },
      days: 25,
      now: new Date('2026-11-20T08:00:00Z'),
      onProgress: () => undefined,
    });
    return { record, folder };
  } finally {
    await close();
  }
}

describe('a small demo', () => {
  let first: DemoRecord;
  let second: DemoRecord;
  beforeAll(async () => {
    [{ record: first }, { record: second }] = await Promise.all([buildSmall(7), buildSmall(7)]);
  }, 240_000);
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  test('takes every message in and counts each once', () => {
    const { summary } = first;
    const sum = (counts: Readonly<Record<string, number>>) =>
      Object.values(counts).reduce((total, n) => total + n, 0);
    expect(summary.matters).toBe(messagesTaken);
    expect(Object.keys(summary.byStage)).toEqual([...stages]);
    expect(sum(summary.byStage)).toBe(messagesTaken);
    expect(sum(summary.byState)).toBe(messagesTaken);
    expect(summary.closed).toBeGreaterThan(10);
    expect(summary.byState['closed']).toBe(summary.closed);
    for (const rate of [summary.onTimeRate, summary.returnRate, summary.satisfaction]) {
      expect(rate).toBeGreaterThanOrEqual(0);
      expect(rate).toBeLessThanOrEqual(1);
    }
  });

  test('plans nothing that the cell refuses', () => {
    expect(first.driven.refused).toEqual({});
    expect(first.driven.acts).toBeGreaterThan(messagesTaken * 5);
  });

  test('comes out the same for the same seed', () => {
    expect(second.summary).toEqual(first.summary);
    expect(second.driven).toEqual(first.driven);
  });

  test('has an account ready for every capacity, and none of them in common', () => {
    const roles = first.accounts.map(({ role }) => role);
    expect(new Set(roles)).toEqual(
      new Set([
        ...['resident', 'grid_worker', 'duty_officer', 'hotline_agent', 'window_clerk'],
        ...['petition_clerk', 'dispatcher', 'arbiter', 'handler', 'body_head', 'verifier'],
        ...['street_coordinator', 'leader', 'reviewer', 'auditor', 'administrator'],
      ]),
    );
    const passwords = first.accounts.flatMap(({ password }) => password ?? []);
    expect(new Set(passwords).size).toBe(passwords.length);
    expect(passwords).not.toContain(second.accounts[0]?.password);
    for (const { role, password, phone } of first.accounts) {
      expect(role === 'resident' ? phone : password).toMatch(/^\d{11}$|^(\w{4}-){3}\w{4}$/);
    }
    expect(first.open311Key).toMatch(/^szk_/);
  });

  test('lays its map where the cell looks for it', () => {
    const map = join(folders[0] ?? '', 'data', 'map', 'map.json');
    const { layers } = JSON.parse(readFileSync(map, 'utf8')) as { layers: string[] };
    expect(layers).toEqual(['water', 'landuse', 'building', 'road', 'place']);
  });
});
