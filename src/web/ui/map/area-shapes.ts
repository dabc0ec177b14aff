import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { AreaView } from '#web/api/types.ts';

export type Bounds = [west: number, south: number, east: number, north: number];

/** The outlines of areas as the map draws them. */
export function areaShapes(areas: readonly AreaView[]): FeatureCollection {
  const features = areas.flatMap((area): Feature[] => {
    if (area.polygon == null || area.level === 'county') return [];
    const geometry = area.polygon as Polygon | MultiPolygon;
    const { code, name, level } = area;
    return [{ type: 'Feature', geometry, properties: { code, name, level } }];
  });
  return { type: 'FeatureCollection', features };
}

/** Where to write the name of each community: the middle of its outline. */
export function areaNames(shapes: FeatureCollection): FeatureCollection {
  const features = shapes.features.flatMap((shape): Feature[] => {
    if (shape.properties?.['level'] !== 'community') return [];
    const box = boundsOf({ type: 'FeatureCollection', features: [shape] });
    if (box === undefined) return [];
    const [west, south, east, north] = box;
    const middle: Point = { type: 'Point', coordinates: [(west + east) / 2, (south + north) / 2] };
    const name: unknown = shape.properties['name'];
    return [{ type: 'Feature', geometry: middle, properties: { name } }];
  });
  return { type: 'FeatureCollection', features };
}

/** The box around all that is drawn; undefined when nothing is. */
export function boundsOf(shapes: FeatureCollection): Bounds | undefined {
  const box: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (coordinates: unknown): void => {
    if (!Array.isArray(coordinates)) return;
    const [lon, lat] = coordinates as unknown[];
    if (typeof lon === 'number' && typeof lat === 'number') {
      box[0] = Math.min(box[0], lon);
      box[1] = Math.min(box[1], lat);
      box[2] = Math.max(box[2], lon);
      box[3] = Math.max(box[3], lat);
      return;
    }
    coordinates.forEach(visit);
  };
  for (const { geometry } of shapes.features) {
    if ('coordinates' in geometry) visit(geometry.coordinates);
  }
  return Number.isFinite(box[0]) ? box : undefined;
}
