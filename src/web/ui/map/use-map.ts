import { useQuery } from '@tanstack/react-query';
import { Map as MapLibre, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { baseMapQuery } from '#web/api/base-map.ts';
import { useAreaShapes } from '#web/api/places.ts';
import { useSay, useWords } from '../language/language-context.ts';
import { areaShapes, boundsOf } from './area-shapes.ts';
import { useDark } from '../theme/colour-theme.ts';
import { mapStyle } from './map-style.ts';
import { mapWords } from './words.ts';

setWorkerUrl(workerUrl);

export interface MapState {
  readonly container: RefObject<HTMLDivElement | null>;
  /** Set once the map has been drawn. */
  readonly map: MapLibre | undefined;
  /** The device has no WebGL: pages must do without. */
  readonly failed: boolean;
  /** Back to the whole of what is served here. */
  showAll(): void;
}

/** A map of the cell, fitted to its areas, in the element that `container` is given to. */
export function useMap(): MapState {
  const container = useRef<HTMLDivElement>(null);
  const words = useWords(mapWords);
  const say = useSay();
  const base = useQuery(baseMapQuery);
  const areas = useAreaShapes();
  const dark = useDark();
  const [map, setMap] = useState<MapLibre>();
  const [failed, setFailed] = useState(false);
  const ready = !base.isPending && areas.data !== undefined;
  useEffect(() => {
    if (!ready || container.current === null) return undefined;
    const shapes = areaShapes(areas.data.items);
    const bounds = boundsOf(shapes);
    let made: MapLibre;
    try {
      made = new MapLibre({
        container: container.current,
        style: mapStyle(base.data ?? null, shapes, dark),
        ...(bounds && { bounds, fitBoundsOptions: { padding: 24 } }),
        attributionControl: base.data
          ? { customAttribution: escaped(say(base.data.attribution)), compact: false }
          : false,
        maxZoom: 19,
        minZoom: 8,
        dragRotate: false,
        pitchWithRotate: false,
        cooperativeGestures: false,
        locale: {
          'Map.Title': words.map,
          'NavigationControl.ZoomIn': words.zoomIn,
          'NavigationControl.ZoomOut': words.zoomOut,
        },
      });
    } catch {
      setFailed(true);
      return undefined;
    }
    made.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    made.once('load', () => setMap(made));
    return () => {
      setMap(undefined);
      made.remove();
    };
    // Made once, and anew for night: a change of language must not throw away where the reader is.
  }, [ready, dark]);
  const showAll = useCallback(() => {
    const bounds = boundsOf(areaShapes(areas.data?.items ?? []));
    if (bounds !== undefined) map?.fitBounds(bounds, { padding: 24, duration: 300 });
  }, [map, areas.data]);
  return { container, map, failed, showAll };
}

/** The credit is put on the page as HTML, and whoever brought the map in wrote plain words. */
function escaped(words: string): string {
  return words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
