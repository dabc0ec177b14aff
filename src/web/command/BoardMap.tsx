import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useBoardPoints } from '#web/api/board.ts';
import type { MapWindow } from '#web/api/board.ts';
import { useAreaShapes } from '#web/api/places.ts';
import { useWords } from '../ui/language/language-context.ts';
import { areaShapes, boundsOf } from '../ui/map/area-shapes.ts';
import { useMap } from '../ui/map/use-map.ts';
import { mapWords } from '../ui/map/words.ts';
import { addPointLayers, pointShapes } from './point-layers.ts';
import { boardWords } from './words.ts';
import styles from './Board.module.css';

/** Open matters as points where few, as counted cells where many. */
export default function BoardMap({ area }: { readonly area: string | undefined }) {
  const words = useWords(boardWords);
  const titles = useWords(mapWords);
  const navigate = useNavigate();
  const { container, map, failed } = useMap();
  const [view, setView] = useState<MapWindow>();
  const points = useBoardPoints(view);
  const areas = useAreaShapes();
  const outlines = useMemo(
    () => areaShapes((areas.data?.items ?? []).filter(({ level }) => level === 'community')),
    [areas.data],
  );
  useEffect(() => {
    if (map === undefined) return undefined;
    addPointLayers(map, words.lateWord);
    const look = () => setView(windowOf(map));
    look();
    map.on('moveend', look);
    const open = (event: { features?: { properties: Record<string, unknown> }[] }) => {
      const id = event.features?.[0]?.properties['id'];
      if (typeof id === 'string') void navigate(`/desk/matters/${id}`);
    };
    map.on('click', 'matters', open);
    return () => {
      map.off('moveend', look);
      map.off('click', 'matters', open);
    };
  }, [map, navigate]);
  useEffect(() => {
    if (map === undefined || points.data === undefined) return;
    void map.getSource<GeoJSONSource>('board')?.setData(pointShapes(points.data, outlines));
  }, [map, points.data, outlines]);
  useEffect(() => {
    if (map === undefined || areas.data === undefined) return;
    const inside = areas.data.items.filter(({ code }) => code.startsWith(area ?? ''));
    const bounds = boundsOf(areaShapes(inside));
    if (bounds !== undefined) void map.fitBounds(bounds, { padding: 24, duration: 400 });
  }, [map, area, areas.data]);
  if (failed) return <p>{titles.noMap}</p>;
  return (
    <>
      <div ref={container} className={styles['canvas']} role="application" aria-label={words.map} />
      <ul className={styles['legend']}>
        <li data-clock="red">{words.legendLate}</li>
        <li data-clock="amber">{words.legendSoon}</li>
        <li data-clock="green">{words.legendFine}</li>
        <li data-clock="count">{words.legendCount}</li>
        <li data-clock="late-count">{words.legendLateCount}</li>
      </ul>
    </>
  );
}

function windowOf(map: MapLibre): MapWindow {
  const bounds = map.getBounds();
  const short = (degrees: number) => Number(degrees.toFixed(5));
  return {
    west: short(bounds.getWest()),
    south: short(bounds.getSouth()),
    east: short(bounds.getEast()),
    north: short(bounds.getNorth()),
    zoom: Number(map.getZoom().toFixed(1)),
  };
}
