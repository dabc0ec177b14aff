import type { VectorTileSource } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { useAreaShapes } from '#web/api/places.ts';
import { useWords } from '../ui/language/language-context.ts';
import { areaShapes, boundsOf } from '../ui/map/area-shapes.ts';
import { useMap } from '../ui/map/use-map.ts';
import { mapWords } from '../ui/map/words.ts';
import { useDark } from '../ui/theme/colour-theme.ts';
import { MapCard } from './MapCard.tsx';
import { addPointLayers, boardTiles, sayOnMap, showHeat } from './point-layers.ts';
import { useMapClicks } from './use-map-clicks.ts';
import { boardWords } from './words.ts';
import styles from './Board.module.css';

interface Props {
  /** What the figures are about; '' is everywhere. */
  readonly area: string;
  /** When the figures beside the map are from: the map is renewed with them. */
  readonly at: string;
}

/** Narrower than this the circles would lie on one another. */
const smallPx = 480;

/** Room for the legend below. */
const padding = { top: 32, right: 24, bottom: 72, left: 24 };

/** Open matters one by one when near, as counted cells when far; or as heat. */
export default function BoardMap({ area, at }: Props) {
  const words = useWords(boardWords);
  const titles = useWords(mapWords);
  const { container, map, failed } = useMap();
  const dark = useDark();
  const [heat, setHeat] = useState(false);
  const areas = useAreaShapes();
  const { chosen, dismiss } = useMapClicks(map);
  useEffect(() => {
    if (map === undefined) return;
    const small = map.getContainer().clientWidth < smallPx;
    addPointLayers(map, { late: words.lateWord, soon: words.legendSoon, dark, small });
  }, [map]);
  useEffect(() => {
    if (map?.getLayer('late-counts') === undefined) return;
    sayOnMap(map, { late: words.lateWord, soon: words.legendSoon });
  }, [map, words]);
  useEffect(() => {
    map?.getSource<VectorTileSource>('board')?.setTiles([boardTiles()]);
  }, [map, at]);
  useEffect(() => {
    if (map !== undefined) showHeat(map, heat);
  }, [map, heat]);
  useEffect(() => {
    if (map === undefined || areas.data === undefined) return;
    const inside = areas.data.items.filter(({ code }) => code.startsWith(area));
    const bounds = boundsOf(areaShapes(inside));
    if (bounds !== undefined) void map.fitBounds(bounds, { padding, duration: 400 });
  }, [map, area, areas.data]);
  if (failed) return <p>{titles.noMap}</p>;
  return (
    <>
      <div ref={container} className={styles['canvas']} role="application" aria-label={words.map} />
      <button
        type="button"
        className={styles['heat']}
        aria-pressed={heat}
        onClick={() => setHeat(!heat)}
      >
        {words.heat}
      </button>
      {chosen !== undefined && <MapCard id={chosen} onClose={dismiss} />}
      {heat ? (
        <p className={styles['legend']}>
          {words.heatFew}
          <span className={styles['scale']} aria-hidden="true" />
          {words.heatMany}
        </p>
      ) : (
        <ul className={styles['legend']}>
          <li data-clock="red">{words.legendLate}</li>
          <li data-clock="amber">{words.legendSoon}</li>
          <li data-clock="green">{words.legendFine}</li>
          <li data-clock="none">{words.legendUntimed}</li>
          <li data-clock="count">{words.legendCount}</li>
          <li data-clock="late-count">{words.legendLateCount}</li>
        </ul>
      )}
    </>
  );
}
