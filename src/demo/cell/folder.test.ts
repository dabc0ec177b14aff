import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeDemoFile, writeDemoFile } from './demo-file.ts';
import { inspectFolder, markBuilding, markReady, wipeFolder } from './folder.ts';
import type { DemoRecord } from './folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shanzhi-demo-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const account = { role: 'dispatcher', name: 'center_dispatcher', person: '王', office: '分拨员' };
const record = { accounts: [{ ...account, password: 'aaaa-bbbb' }], open311Key: 'szk_x' };
const modeOf = (file: string) => statSync(file).mode & 0o777;

test('demo.json is for its owner, however it was before', () => {
  const file = join(folder, 'demo.json');
  writeFileSync(file, 'old', { mode: 0o644 });
  writeDemoFile(folder, 'http://127.0.0.1:1', record);
  expect(modeOf(file)).toBe(0o600);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ url: 'http://127.0.0.1:1', ...record });
  removeDemoFile(folder);
  expect(existsSync(file)).toBe(false);
});

test('an empty folder is taken, a demo is known again, anything else is left alone', () => {
  expect(inspectFolder(folder)).toEqual({ is: 'empty' });
  expect(inspectFolder(join(folder, 'absent'))).toEqual({ is: 'empty' });
  markBuilding(folder);
  expect(inspectFolder(folder)).toEqual({ is: 'half-built' });
  markReady(folder, record as unknown as DemoRecord);
  expect(inspectFolder(folder)).toEqual({ is: 'ready', record });
  expect(modeOf(join(folder, 'demo-cell.json'))).toBe(0o600);
  const other = join(folder, 'other');
  markBuilding(other);
  rmSync(join(other, 'demo-cell.json'));
  writeFileSync(join(other, 'thesis.txt'), 'do not touch');
  expect(() => inspectFolder(other)).toThrow('demo.not_a_demo');
});

test('a half-built demo is wiped whole', async () => {
  markBuilding(folder);
  writeFileSync(join(folder, 'left-over'), 'x');
  await wipeFolder(folder);
  expect(inspectFolder(folder)).toEqual({ is: 'empty' });
});
