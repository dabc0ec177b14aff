import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { buildAreaLookup } from '#algorithms/area-lookup/index.ts';
import { loadStreet } from './street.ts';

const street = loadStreet();
const ofLevel = (level: string) => street.areas.filter((area) => area.level === level);

/** Twice the signed area of an outline, in square degrees. */
function shoelace(ring: readonly Position[] = []): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    return sum + fromX * y - x * fromY;
  }, 0);
}

function totalArea(level: string): number {
  return ofLevel(level).reduce(
    (sum, { polygon }) => sum + Math.abs(shoelace(polygon.coordinates[0])),
    0,
  );
}

describe('the demo street', () => {
  test('has one county, one street, eight communities of four to eight grids', () => {
    expect(ofLevel('county').map(({ code }) => code)).toEqual(['310199']);
    expect(ofLevel('street').map(({ code }) => code)).toEqual(['310199001']);
    expect(ofLevel('community')).toHaveLength(8);
    for (const community of ofLevel('community')) {
      expect(community.code).toMatch(/^310199001\d{3}$/);
      const grids = ofLevel('grid').filter(({ code }) => code.startsWith(community.code));
      expect(grids.length).toBeGreaterThanOrEqual(4);
      expect(grids.length).toBeLessThanOrEqual(8);
      expect(grids.every(({ code }) => /^\d{15}$/.test(code))).toBe(true);
    }
    const names = street.areas.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('communities and grids cover the street without gap or overlap', () => {
    const whole = totalArea('street');
    expect(totalArea('community') / whole).toBeCloseTo(1, 4);
    expect(totalArea('grid') / whole).toBeCloseTo(1, 4);
  });

  test('every building stands in exactly one grid', () => {
    const grids = buildAreaLookup(ofLevel('grid'));
    for (const building of street.buildings) {
      expect(grids.findAll(building.center)).toEqual([building.gridCode]);
    }
    expect(street.buildings.length).toBeGreaterThan(1_000);
  });

  test('grids of a community have about as many buildings', () => {
    for (const community of ofLevel('community')) {
      const counts = ofLevel('grid')
        .filter(({ code }) => code.startsWith(community.code))
        .map(({ code }) => street.buildings.filter(({ gridCode }) => gridCode === code).length);
      expect(Math.min(...counts)).toBeGreaterThan(Math.max(...counts) / 3);
    }
  });

  test('buildings, roads and places carry names people use', () => {
    expect(
      street.buildings.every(({ address }) => /^\p{Script=Han}.*\d+(号|幢)$/u.test(address)),
    ).toBe(true);
    expect(street.roads.length).toBeGreaterThan(100);
    expect(street.pois.length).toBeGreaterThan(100);
    expect(street.bbox[0]).toBeLessThan(street.bbox[2]);
    expect(street.bbox[1]).toBeLessThan(street.bbox[3]);
  });
});
