import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import type { PlannedBuilding } from '#web/api/grid-plans.ts';

type Spot = readonly [x: number, y: number];

/**
 * Drawing a line round buildings with mouse, pen or finger.
 *
 * @param on while it is on the map stays where it is.
 * @returns the line so far, in pixels of the map.
 */
export function useLasso(
  map: MapLibre | undefined,
  on: boolean,
  buildings: readonly PlannedBuilding[],
  onPick: (ids: readonly string[]) => void,
): readonly Spot[] {
  const [line, setLine] = useState<readonly Spot[]>([]);
  useEffect(() => {
    if (map === undefined || !on) return undefined;
    const canvas = map.getCanvasContainer();
    let drawn: Spot[] | undefined;
    const spotOf = (event: PointerEvent): Spot => {
      const { left, top } = canvas.getBoundingClientRect();
      return [event.clientX - left, event.clientY - top];
    };
    const begin = (event: PointerEvent) => {
      drawn = [spotOf(event)];
      canvas.setPointerCapture(event.pointerId);
    };
    const follow = (event: PointerEvent) => {
      if (drawn === undefined) return;
      drawn = [...drawn, spotOf(event)];
      setLine(drawn);
    };
    const end = () => {
      if (drawn !== undefined && drawn.length > 2) onPick(idsWithin(map, drawn, buildings));
      drawn = undefined;
      setLine([]);
    };
    map.dragPan.disable();
    canvas.style.touchAction = 'none';
    canvas.addEventListener('pointerdown', begin);
    canvas.addEventListener('pointermove', follow);
    canvas.addEventListener('pointerup', end);
    canvas.addEventListener('pointercancel', end);
    return () => {
      map.dragPan.enable();
      canvas.style.touchAction = '';
      canvas.removeEventListener('pointerdown', begin);
      canvas.removeEventListener('pointermove', follow);
      canvas.removeEventListener('pointerup', end);
      canvas.removeEventListener('pointercancel', end);
    };
  }, [map, on, buildings, onPick]);
  return line;
}

function idsWithin(
  map: MapLibre,
  line: readonly Spot[],
  buildings: readonly PlannedBuilding[],
): string[] {
  const ring = [...line, line[0] ?? [0, 0]].map(([x, y]) => map.unproject([x, y]).toArray());
  const shape = { type: 'Polygon' as const, coordinates: [ring] };
  return buildings
    .filter(({ lon, lat }) => booleanPointInPolygon([lon, lat], shape))
    .map(({ id }) => id);
}
