import { describe, expect, test } from 'vitest';
import { seededRandom } from '#algorithms/seeded-random/index.ts';
import { loadStreet } from '../street/street.ts';
import { describeSociety } from './index.ts';

const street = loadStreet();
const society = describeSociety(seededRandom(1), street, { residents: 300 });
const { bodies, staff, residents } = society;
const positions = staff.flatMap((person) => person.positions);

describe('bodies', () => {
  test('name only bodies that come before them', () => {
    const known = new Set<string>();
    for (const body of bodies) {
      for (const above of [body.parentKey, body.partyParentKey, body.superiorKey]) {
        if (above !== null) expect(known).toContain(above);
      }
      expect(known).not.toContain(body.key);
      known.add(body.key);
    }
  });

  test('stand in areas of the street, each community and grid with its own and its Party', () => {
    const codes = new Set(street.areas.map(({ code }) => code));
    expect(bodies.every(({ areaCode }) => codes.has(areaCode))).toBe(true);
    for (const area of street.areas.filter(({ level }) => /community|grid/.test(level))) {
      const here = bodies.filter(({ areaCode }) => areaCode === area.code).map(({ kind }) => kind);
      expect(here).toContain(area.level);
      expect(here.some((kind) => kind.includes('party'))).toBe(true);
    }
  });

  test('each have a head and a handler', () => {
    const held = new Set(positions.map(({ bodyKey, capacity }) => `${bodyKey} ${capacity}`));
    const faulty = bodies.filter(
      ({ key }) => !held.has(`${key} body_head`) || !held.has(`${key} handler`),
    );
    expect(faulty.map(({ key }) => key)).toEqual([]);
  });
});

describe('people', () => {
  test('are the same for the same seed and others for another', () => {
    const again = describeSociety(seededRandom(1), street, { residents: 300 });
    expect(again).toEqual(society);
    const other = describeSociety(seededRandom(2), street, { residents: 300 });
    expect(other.staff.map(({ name }) => name)).not.toEqual(staff.map(({ name }) => name));
  });

  test('have names and invented numbers of their own', () => {
    const people = [...staff, ...residents];
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
    expect(new Set(people.map(({ phone }) => phone)).size).toBe(people.length);
    expect(people.every(({ phone }) => /^1990000\d{4}$/.test(phone))).toBe(true);
    const usernames = staff.map(({ username }) => username ?? '');
    expect(new Set(usernames).size).toBe(staff.length);
    expect(usernames.every((name) => /^[a-z0-9_]{3,40}$/.test(name))).toBe(true);
  });

  test('hold every capacity, and one of each is shown', () => {
    const shown = staff.filter(({ isShownAccount }) => isShownAccount);
    const capacities = shown.map((person) => person.positions[0]?.capacity).sort();
    expect(capacities).toEqual([...new Set(positions.map(({ capacity }) => capacity))].sort());
    expect(capacities).toHaveLength(15);
    expect(residents.filter(({ isShownAccount }) => isShownAccount)).toHaveLength(1);
  });

  test('live in grids', () => {
    expect(residents.every(({ areaCode }) => /^310199001\d{6}$/.test(areaCode))).toBe(true);
  });
});
