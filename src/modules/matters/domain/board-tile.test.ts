import fc from 'fast-check';
import { latLngToCell } from 'h3-js';
import { expect, test } from 'vitest';
import { cellsReaching, placeInTile, tileBox, tileExtent } from './board-tile.ts';

const tileOf = (z: number, lon: number, lat: number) => {
  const count = 2 ** z;
  const slope = Math.asinh(Math.tan((lat * Math.PI) / 180));
  const y = Math.floor(((1 - slope / Math.PI) / 2) * count);
  return { z, x: Math.floor(((lon + 180) / 360) * count), y };
};
const place = fc.record({
  lon: fc.double({ min: 73, max: 135, noNaN: true }),
  lat: fc.double({ min: 18, max: 54, noNaN: true }),
});

test('a place is drawn in one tile of each zoom, and in none beside it', () => {
  fc.assert(
    fc.property(place, fc.integer({ min: 3, max: 18 }), (at, z) => {
      const tile = tileOf(z, at.lon, at.lat);
      const [x = -1, y = -1] = placeInTile(tile, at) ?? [];
      expect(x >= 0 && x < tileExtent && y >= 0 && y < tileExtent).toBe(true);
      expect(placeInTile({ ...tile, x: tile.x + 1 }, at)).toBeNull();
      expect(placeInTile({ ...tile, y: tile.y - 1 }, at)).toBeNull();
    }),
  );
});

test('no place of a near tile lies in a cell that is not looked into', () => {
  const share = fc.double({ min: 0, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(place, fc.constantFrom(15, 16), share, share, (near, z, east, north) => {
      const box = tileBox(tileOf(z, near.lon, near.lat));
      const lon = box.west + (box.east - box.west) * east;
      const lat = box.south + (box.north - box.south) * north;
      expect(cellsReaching(box)).toContain(latLngToCell(lat, lon, 9));
    }),
  );
});
