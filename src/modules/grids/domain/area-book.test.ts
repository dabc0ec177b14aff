import { expect, test } from 'vitest';
import { buildArea, buildCounty } from '../testing/build-areas.ts';
import { createAreaBook } from './area-book.ts';
import { checkAreas } from './check-areas.ts';
import { completeAreas } from './complete-areas.ts';

const book = createAreaBook(buildCounty(), '2026-11-22');

test('a point belongs to the deepest area that holds it', () => {
  expect(book.locate({ lon: 121.05, lat: 31.05 })).toBe('310199001001001');
  expect(book.locate({ lon: 121.3, lat: 31.3 })).toBe('310199001001');
  expect(book.locate({ lon: 122.5, lat: 31.5 })).toBe('310199002');
  expect(book.locate({ lon: 122.5, lat: 32.5 })).toBe('310199');
  expect(book.locate({ lon: 100, lat: 31 })).toBeNull();
});

test('areas are listed under a code and by level', () => {
  expect(book.list({ under: '310199001' }).map(({ code }) => code)).toEqual([
    '310199001',
    '310199001001',
    '310199001001001',
  ]);
  expect(book.list({ level: 'street' })).toHaveLength(2);
});

test('an area that has ended is known by name only', () => {
  const ended = buildArea('310199002', { validTo: '2026-11-22' });
  const later = createAreaBook([...buildCounty().slice(0, 4), ended], '2026-11-22');
  expect(later.isKnown('310199002')).toBe(false);
  expect(later.find('310199002')?.name).toBe('区划310199002');
  expect(createAreaBook([ended], '2026-11-21').isKnown('310199002')).toBe(true);
});

test('a set of areas that does not hang together is refused', () => {
  const faultsOf = (code: string, facts = {}) => {
    try {
      checkAreas([...buildCounty(), buildArea(code, facts)]);
      return 0;
    } catch (error) {
      expect(error).toMatchObject({ kind: 'invalid', code: 'grids.areas_faulty' });
      return (error as { details: { fields: unknown[] } }).details.fields.length;
    }
  };
  expect(faultsOf('310199003')).toBe(0);
  expect(faultsOf('310199003', { level: 'grid' })).toBe(1);
  expect(faultsOf('310199009001')).toBe(1);
  expect(faultsOf('310199002')).toBe(1);
  expect(faultsOf('310199002001', { parentCode: '310199001' })).toBe(1);
});

test('what a map leaves out of an area is told from the rest', () => {
  const plain = buildCounty().map(({ code, name, level, polygon }) => ({
    code,
    name,
    level,
    polygon,
  }));
  const known = buildArea('310199002', { validFrom: '2019-05-01' });
  const completed = completeAreas(
    plain.filter(({ code }) => code !== '310199001001'),
    (code) => (code === known.code ? known : undefined),
    '2026-11-22',
  );
  expect(() => checkAreas(completed)).not.toThrow();
  expect(completed.map((area) => [area.parentCode, area.validFrom])).toEqual([
    [null, '2026-11-22'],
    ['310199', '2026-11-22'],
    ['310199001', '2026-11-22'],
    ['310199', '2019-05-01'],
  ]);
});
