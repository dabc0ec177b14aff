import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { seededRandom } from '#algorithms/seeded-random/index.ts';
import { loadConfig } from '#platform/config/index.ts';
import { openCellProcess } from '../../src/composition/process.ts';
import { layOut } from '../../src/demo/cell/lay-out.ts';
import type { LaidOut } from '../../src/demo/cell/lay-out.ts';
import { layBaseMap } from '../../src/demo/cell/base-map.ts';
import type { DemoPerson } from '../../src/demo/people/index.ts';
import { loadStreet } from '../../src/demo/street/street.ts';

/** What the browser tests are told of the running cell. */
export interface House {
  readonly url: string;
  /** Staff sign in by their key and this; residents by phone and shown code. */
  readonly password: string;
  readonly people: Readonly<Record<string, { readonly name: string; readonly phone: string }>>;
  readonly bodies: Readonly<Record<string, { readonly id: string; readonly name: string }>>;
  /** Where a resident stands when the browser is asked. */
  readonly somewhere: { readonly longitude: number; readonly latitude: number };
}

declare module 'vitest' {
  interface ProvidedContext {
    house: House;
  }
}

const password = 'Lantern-harbour-27';
const staff = new Set([
  'street_center_dispatcher',
  'street_center_dispatcher2',
  'street_center_verifier',
  'urban_handler',
  'urban_body_head',
  'water_handler',
  'community_001_body_head',
  'community_002_body_head',
  'center_reviewer',
  'street_leader',
  'center_administrator',
  'center_hotline_agent',
  'grid_001001_grid_worker',
  'grid_001002_grid_worker',
  'power_handler',
  'street_services_window_clerk',
]);
// Each file signs in residents of its own: a phone is sent one code a minute.
const residents = 24;
const laidOut = new Date('2026-01-01T00:00:00Z');

/**
 * One cell for the whole run: the pages as they are built now, the real composition with its
 * reactions, jobs and live messages, an embedded database of its own, the demo's street.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'shanzhi-e2e-'));
  const webFolder = join(folder, 'web');
  await build({ logLevel: 'warn', build: { outDir: webFolder } });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const http = { addressPerMinute: 0, actorPerMinute: 0 };
  const settings = { port, publicUrl: url, demo: true, logLevel: 'silent', http } as const;
  const config = loadConfig({ SHANZHI_DATA: folder }, settings);
  const running = await openCellProcess({ config, environment: {}, webFolder });
  const street = loadStreet();
  const passwordOf = ({ key }: DemoPerson) => (staff.has(key) ? password : undefined);
  const random = seededRandom(1);
  const world = await layOut(running.cell, running.db, {
    ...{ street, random, residents, passwordOf },
    since: laidOut,
  });
  await layBaseMap(folder, street);
  await running.startWork();
  await running.listen();
  project.provide('house', describe(url, world));
  return async () => {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

function describe(url: string, { society, street, bodies }: LaidOut): House {
  const everyone = [...society.staff, ...society.residents];
  const [building] = street.buildings;
  if (!building) throw new Error('the street has no buildings');
  const [longitude = NaN, latitude = NaN] = building.center;
  return {
    url,
    password,
    people: Object.fromEntries(everyone.map(({ key, name, phone }) => [key, { name, phone }])),
    bodies: Object.fromEntries(
      society.bodies.map(({ key, name }) => [key, { id: bodies.get(key) ?? '', name }]),
    ),
    somewhere: { longitude, latitude },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
