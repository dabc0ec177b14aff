import type { MultiPolygon, Polygon } from 'geojson';
import type { Area } from './area.ts';

/** The border of an area; where nobody has drawn it, the borders of the widest within it. */
export function outlinesOf(
  areas: readonly Area[],
  areaCode: string,
): readonly (Polygon | MultiPolygon)[] {
  const drawn = areas.flatMap(({ code, polygon }) =>
    code.startsWith(areaCode) && polygon !== null ? [{ code, polygon }] : [],
  );
  const widest = Math.min(...drawn.map(({ code }) => code.length));
  return drawn.filter(({ code }) => code.length === widest).map(({ polygon }) => polygon);
}
