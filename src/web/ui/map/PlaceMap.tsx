import { Marker } from 'maplibre-gl';
import { useEffect } from 'react';
import { Button } from '../controls/Button.tsx';
import { useWords } from '../language/language-context.ts';
import { useMap } from './use-map.ts';
import { mapWords } from './words.ts';
import styles from './PlaceMap.module.css';

interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

interface Props {
  readonly point: LonLat | null;
  /** How often somebody has asked to see it: each time, the map goes back to the place. */
  readonly looks?: number;
  /** Where given, a tap on the map chooses the place. */
  readonly onChoose?: (point: LonLat) => void;
}

const closeZoom = 16.5;

/** One place on the map: shown, or chosen by a tap. */
export default function PlaceMap({ point, looks = 0, onChoose }: Props) {
  const words = useWords(mapWords);
  const { container, map, failed, showAll } = useMap();
  useEffect(() => {
    if (map === undefined || onChoose === undefined) return undefined;
    const choose = (event: { lngLat: { lng: number; lat: number } }) =>
      onChoose(rounded(event.lngLat));
    map.on('click', choose);
    return () => {
      map.off('click', choose);
    };
  }, [map, onChoose]);
  useEffect(() => {
    if (map === undefined || point === null) return undefined;
    const marker = new Marker({ color: '#b3261e' }).setLngLat(point).addTo(map);
    const pin = marker.getElement();
    pin.setAttribute('aria-label', words.pin);
    pin.querySelector('svg')?.setAttribute('aria-hidden', 'true');
    return () => {
      marker.remove();
    };
  }, [map, point?.lon, point?.lat]);
  useEffect(() => {
    if (map === undefined) return;
    if (point === null) showAll();
    else map.easeTo({ center: point, zoom: Math.max(map.getZoom(), closeZoom), duration: 300 });
  }, [map, point?.lon, point?.lat, looks]);
  if (failed) return <p className={styles['failed']}>{words.noMap}</p>;
  return (
    <div className={styles['place']}>
      <div ref={container} className={styles['map']} role="application" aria-label={words.map} />
      <div className={styles['foot']}>
        {onChoose !== undefined && (
          <>
            <span>{words.tap}</span>
            <Button tone="plain" onClick={() => map && onChoose(rounded(map.getCenter()))}>
              {words.centre}
            </Button>
          </>
        )}
        <Button tone="plain" onClick={showAll}>
          {words.whole}
        </Button>
      </div>
    </div>
  );
}

/** Six decimals are a hand's breadth: more would only look exact. */
function rounded({ lng, lat }: { readonly lng: number; readonly lat: number }): LonLat {
  return { lon: Number(lng.toFixed(6)), lat: Number(lat.toFixed(6)) };
}
