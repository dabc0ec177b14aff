import type { OpenRecord } from '../domain/open-record.ts';

/** GeoJSON (RFC 7946). What has no place is a feature without geometry, as the RFC allows. */
export function writeGeojson(records: readonly OpenRecord[]): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: records.map(({ lon, lat, ...properties }) => ({
      type: 'Feature',
      id: properties.number,
      geometry: lon === null || lat === null ? null : { type: 'Point', coordinates: [lon, lat] },
      properties,
    })),
  });
}
