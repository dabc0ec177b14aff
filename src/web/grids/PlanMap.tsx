import { LngLatBounds, type MapMouseEvent } from 'maplibre-gl';
import { useCallback, useEffect } from 'react';
import type { WholePlan } from '#web/api/grid-plans.ts';
import { useWords } from '../ui/language/language-context.ts';
import { useMap } from '../ui/map/use-map.ts';
import { mapWords } from '../ui/map/words.ts';
import { useDark } from '../ui/theme/colour-theme.ts';
import { addPlanLayers, drawPlan, gridLayer, houseLayer, type Shown } from './plan-layers.ts';
import { useLasso } from './use-lasso.ts';
import { gridWords } from './words.ts';
import styles from './Plans.module.css';

interface Props {
  readonly plan: WholePlan;
  readonly shown: Shown;
  /** A line is being drawn round buildings. */
  readonly drawing: boolean;
  onGrid(number: number): void;
  onPick(ids: readonly string[]): void;
}

/** The grids of a plan and their buildings; the table beside says the same in words. */
export default function PlanMap({ plan, shown, drawing, onGrid, onPick }: Props) {
  const words = useWords(gridWords);
  const titles = useWords(mapWords);
  const dark = useDark();
  const { container, map, failed } = useMap();
  useEffect(() => {
    if (map === undefined) return;
    addPlanLayers(map, dark);
    const around = new LngLatBounds();
    for (const { lon, lat } of plan.buildings) around.extend([lon, lat]);
    if (!around.isEmpty()) map.fitBounds(around, { padding: 40, duration: 0 });
  }, [map]);
  useEffect(() => {
    if (map !== undefined) drawPlan(map, plan, shown);
  }, [map, plan, shown]);
  useEffect(() => {
    if (map === undefined || drawing) return undefined;
    const choose = ({ point }: MapMouseEvent) => {
      const [house] = map.queryRenderedFeatures(point, { layers: [houseLayer] });
      const [grid] = map.queryRenderedFeatures(point, { layers: [gridLayer] });
      if (house !== undefined) onPick([String(house.properties['id'])]);
      else if (grid !== undefined) onGrid(Number(grid.properties['number']));
    };
    map.on('click', choose);
    return () => {
      map.off('click', choose);
    };
  }, [map, drawing, onGrid, onPick]);
  const pick = useCallback((ids: readonly string[]) => onPick(ids), [onPick]);
  const line = useLasso(map, drawing, plan.buildings, pick);
  if (failed) return <p>{titles.noMap}</p>;
  return (
    <div className={styles['map']} data-drawing={drawing}>
      <div ref={container} className={styles['canvas']} role="application" aria-label={words.map} />
      {drawing && <p className={styles['drawing']}>{words.picking}</p>}
      {line.length > 1 && (
        <svg className={styles['line']} aria-hidden="true">
          <polygon points={line.map((spot) => spot.join(',')).join(' ')} />
        </svg>
      )}
    </div>
  );
}
