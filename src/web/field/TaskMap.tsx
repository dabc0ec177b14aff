import { LngLatBounds, Marker } from 'maplibre-gl';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useMatters } from '#web/api/matters.ts';
import type { MatterQuery } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { useMap } from '../ui/map/use-map.ts';
import { mapWords } from '../ui/map/words.ts';
import { fieldWords } from './words.ts';
import styles from './Field.module.css';

/** Where today's tasks lie, each numbered as in the list; a tap opens it. */
export default function TaskMap({ query }: { readonly query: Omit<MatterQuery, 'cursor'> }) {
  const words = useWords(fieldWords);
  const titles = useWords(mapWords);
  const navigate = useNavigate();
  const list = useMatters(query);
  const { container, map, failed } = useMap();
  const cards = list.data?.pages.flatMap(({ items }) => items) ?? [];
  useEffect(() => {
    if (map === undefined) return undefined;
    const markers = cards.flatMap(({ id, title, point, clockColour }, at) => {
      if (point === null) return [];
      const pin = document.createElement('button');
      pin.type = 'button';
      pin.className = styles['pin'] ?? '';
      pin.dataset['clock'] = clockColour;
      pin.textContent = String(at + 1);
      pin.setAttribute('aria-label', `${at + 1} ${title}`);
      pin.addEventListener('click', () => void navigate(`/field/matters/${id}`));
      return [new Marker({ element: pin }).setLngLat(point).addTo(map)];
    });
    const around = new LngLatBounds();
    for (const marker of markers) around.extend(marker.getLngLat());
    if (!around.isEmpty()) map.fitBounds(around, { padding: 48, maxZoom: 16, duration: 0 });
    return () => {
      for (const marker of markers) marker.remove();
    };
  }, [map, list.data]);
  if (failed) return <p>{titles.noMap}</p>;
  const unplaced = cards.filter(({ point }) => point === null).length;
  return (
    <>
      <div ref={container} className={styles['map']} role="application" aria-label={words.map} />
      {unplaced > 0 && <p>{words.unplaced(unplaced)}</p>}
    </>
  );
}
