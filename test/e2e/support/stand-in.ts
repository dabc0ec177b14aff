import type { Visitor } from './visitor.ts';

interface AreaWithOutline {
  readonly polygon: { readonly coordinates: [[number, number][]] };
}

/** Puts somebody's device into the middle of a grid: the street's grids are plain blocks. */
export async function standIn(
  visitor: Visitor,
  grid: string,
): Promise<{ readonly lon: number; readonly lat: number }> {
  const path = `/api/areas?under=${grid}&polygons=true`;
  const { items } = await visitor.get<{ items: AreaWithOutline[] }>(path);
  const corners = items[0]?.polygon.coordinates[0] ?? [];
  const mean = (axis: 0 | 1) =>
    corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  const [longitude, latitude] = [mean(0), mean(1)];
  await visitor.context.setGeolocation({ longitude, latitude });
  return { lon: longitude, lat: latitude };
}
