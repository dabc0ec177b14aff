import type { Polygon } from 'geojson';
import { levelOfCode } from '../domain/area.ts';
import type { Area } from '../domain/area.ts';

/** A square area; its parent is the code three digits shorter. */
export function buildArea(code: string, facts: Partial<Area> = {}): Area {
  return {
    code,
    name: `区划${code}`,
    shortName: code,
    level: levelOfCode(code) ?? 'grid',
    parentCode: code.length > 6 ? code.slice(0, -3) : null,
    polygon: null,
    validFrom: '2020-01-01',
    validTo: null,
    ...facts,
  };
}

export function square(lon: number, lat: number, degrees: number): Polygon {
  const corners = [
    [lon, lat],
    [lon + degrees, lat],
    [lon + degrees, lat + degrees],
    [lon, lat + degrees],
    [lon, lat],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}

/** A county of two streets; the first has one community and one grid in its corner. */
export function buildCounty(): Area[] {
  return [
    buildArea('310199', { name: '示例区', polygon: square(121, 31, 2) }),
    buildArea('310199001', { name: '东街道', polygon: square(121, 31, 1) }),
    buildArea('310199001001', { name: '一社区', polygon: square(121, 31, 0.5) }),
    buildArea('310199001001001', { name: '第一网格', polygon: square(121, 31, 0.1) }),
    buildArea('310199002', { name: '西街道', polygon: square(122, 31, 1) }),
  ];
}
