import type { Polygon } from 'geojson';
import { wholeCell } from '#platform/permit/permit.ts';
import type { CellProcess } from '../../composition/process.ts';

export const countyCode = '310198';
const streetCode = `${countyCode}001`;
/** Squares of a hundredth of a degree, side by side. */
const origin = { lon: 121.4, lat: 31.2 };
const side = 0.01;
const communities = 20;

export const benchCategory = '基准测试';
export const staffPassword = 'Bench-only, 4 cores none';
export const residentPhone = '19900000001';

/** Who takes which part in a life. */
export const staff = {
  dispatcher: { username: 'bench.dispatcher', capacities: ['dispatcher', 'leader'] },
  handler: { username: 'bench.handler', capacities: ['handler', 'body_head'] },
  verifier: { username: 'bench.verifier', capacities: ['verifier'] },
} as const;

export interface BenchStreet {
  /** The body that handles. */
  readonly bodyId: string;
  readonly communityCodes: readonly string[];
}

/** A street of squares, one department, three colleagues: just enough for whole lives. */
export async function seedBenchStreet({ cell, db }: CellProcess): Promise<BenchStreet> {
  const { identity, grids, enforcement } = cell;
  const codes = Array.from(
    { length: communities },
    (_, index) => streetCode + String(index + 1).padStart(3, '0'),
  );
  await db.write(wholeCell, async (tx) => {
    await grids.api.replaceAreas(tx, [
      { code: countyCode, name: '基准县', level: 'county', polygon: square(0, communities) },
      { code: streetCode, name: '基准街道', level: 'street', polygon: square(0, communities) },
      ...codes.map((code, index) => ({
        code,
        name: `第${index + 1}社区`,
        level: 'community' as const,
        polygon: square(index, 1),
      })),
    ]);
    await enforcement.api.seedCategories(tx, [
      {
        path: benchCategory,
        title: { zh: benchCategory, en: 'Benchmark' },
        urgency: 'ordinary',
        complexity: 'ordinary',
        evidence: 'text',
        publicSafety: false,
        verifyByOtherBody: false,
        open311: { group: null, keywords: [] },
        active: true,
      },
    ]);
  });
  const office = await identity.api.createBody({
    kind: 'street',
    name: '基准街道办',
    areaCode: streetCode,
  });
  const department = await identity.api.createBody({
    kind: 'department',
    name: '基准局',
    areaCode: countyCode,
  });
  for (const { username, capacities } of Object.values(staff)) {
    const personId = await identity.api.createPerson({
      kind: 'staff',
      name: username,
      areaCode: countyCode,
      username,
      password: staffPassword,
      passwordTemporary: false,
    });
    const body = username === staff.handler.username ? department : office;
    for (const capacity of capacities) {
      await identity.api.assignPosition({
        personId,
        bodyId: body.id,
        title: capacity,
        capacity,
        areaCodes: [countyCode],
      });
    }
  }
  await cell.refresh();
  return { bodyId: department.id, communityCodes: codes };
}

/** A place somewhere in the street; `share` between 0 and 1. */
export function placeAt(share: number): { lon: number; lat: number } {
  const lon = origin.lon + share * communities * side * 0.999;
  return { lon, lat: origin.lat + ((share * 7919) % 1) * side * 0.999 };
}

function square(index: number, width: number): Polygon {
  const west = origin.lon + index * side;
  const east = west + width * side;
  const { lat: south } = origin;
  const north = south + side;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}
