import { expect, test } from 'vitest';
import { locate } from './locate.ts';
import { placeNamesOf } from './place-names.ts';

const [north, south] = ['310199001001', '310199001002'];
const seen = (name: string, areaCode: string, times: number, point = true) => ({
  ...{ name, areaCode, times },
  point: point ? { lon: 121.5, lat: 31.2 } : null,
});

test('a name that lay in one place decides, and one that lies everywhere does not', () => {
  const counts = [
    seen('世纪大道', north, 10),
    seen('世纪大道', south, 10),
    seen('春晓幼儿园', south, 4),
  ];
  const [first, second] = locate(['世纪大道', '春晓幼儿园'], counts, 2);
  expect(first).toMatchObject({ areaCode: south, because: ['春晓幼儿园'] });
  expect(first?.point).toEqual({ lon: 121.5, lat: 31.2 });
  expect(first?.confidence).toBeGreaterThan(0.85);
  expect(second?.areaCode).toBe(north);
  expect((first?.confidence ?? 0) + (second?.confidence ?? 0)).toBeCloseTo(1, 10);
});

test('seen once is less sure than seen often', () => {
  const sure = (times: number) =>
    locate(['佳园'], [seen('佳园', north, times)], 8)[0]?.confidence ?? 0;
  expect(sure(1)).toBeLessThan(sure(20));
});

test('of what nobody has named before, nothing is said', () => {
  expect(locate(['新里'], [], 8)).toEqual([]);
});

test('names are places with a name of their own, each once', () => {
  const text = '海棠社区旁边的春晓幼儿园门口，海棠社区799号，每天堵车';
  const names = placeNamesOf(text, new Date('2026-11-23T02:00:00Z'));
  expect(names).toContain('春晓幼儿园');
  expect(names.filter((name) => name === '海棠社区')).toHaveLength(1);
  expect(names).not.toContain('799号');
});
