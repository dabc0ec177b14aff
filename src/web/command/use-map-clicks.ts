import type { Map as MapLibre, MapLayerMouseEvent } from 'maplibre-gl';
import { useCallback, useEffect, useState } from 'react';

/** How much nearer a click on a count brings the map. */
const zoomStep = 2;

/** A click on a matter chooses it; a click on a count goes nearer. */
export function useMapClicks(map: MapLibre | undefined) {
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    if (map === undefined) return undefined;
    const choose = (event: MapLayerMouseEvent) => {
      const id: unknown = event.features?.[0]?.properties['id'];
      if (typeof id === 'string') setChosen(id);
    };
    const goNearer = ({ lngLat }: MapLayerMouseEvent) => {
      map.easeTo({ center: lngLat, zoom: map.getZoom() + zoomStep, duration: 400 });
    };
    const point = () => (map.getCanvas().style.cursor = 'pointer');
    const unpoint = () => (map.getCanvas().style.cursor = '');
    const layers = ['matters', 'cells'];
    map.on('click', 'matters', choose);
    map.on('click', 'cells', goNearer);
    map.on('mouseenter', layers, point);
    map.on('mouseleave', layers, unpoint);
    return () => {
      map.off('click', 'matters', choose);
      map.off('click', 'cells', goNearer);
      map.off('mouseenter', layers, point);
      map.off('mouseleave', layers, unpoint);
    };
  }, [map]);
  const dismiss = useCallback(() => setChosen(undefined), []);
  return { chosen, dismiss };
}
