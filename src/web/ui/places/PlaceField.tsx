import { useState } from 'react';
import { Problem } from '#web/api/problem.ts';
import { useAreas, useLocate } from '#web/api/places.ts';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { SearchSelect } from '../form/SearchSelect.tsx';
import { useSay, useWords } from '../language/language-context.ts';
import { LazyPlaceMap } from '../map/LazyPlaceMap.tsx';
import { findPosition } from './find-position.ts';
import { placeWords } from './words.ts';
import controls from '../controls/Field.module.css';
import styles from './PlaceField.module.css';

export interface Place {
  readonly point: { readonly lon: number; readonly lat: number } | null;
  readonly areaCode: string | null;
  readonly address: string;
}

interface Props {
  readonly place: Place;
  readonly fault?: string | undefined;
  onChange(change: Partial<Place>): void;
}

/** Where it is: by the device's position, a tap on the map, or community and address. */
export function PlaceField({ place, fault, onChange }: Props) {
  const words = useWords(placeWords);
  const [way, setWay] = useState<'map' | 'address' | undefined>(
    place.point ? 'map' : place.address || place.areaCode ? 'address' : undefined,
  );
  const [position, setPosition] = useState<'idle' | 'asking' | 'failed'>('idle');
  const locate = async () => {
    setPosition('asking');
    const point = await findPosition();
    setPosition(point === null ? 'failed' : 'idle');
    setWay('map');
    if (point !== null) onChange({ point, areaCode: null });
  };
  return (
    <fieldset className={styles['place']}>
      <legend>{words.where}</legend>
      <div className={styles['ways']}>
        <Button busy={position === 'asking'} onClick={() => void locate()}>
          <span aria-hidden="true">◎</span> {position === 'asking' ? words.locating : words.here}
        </Button>
        <Button aria-pressed={way === 'map'} onClick={() => setWay('map')}>
          {words.onMap}
        </Button>
        <Button aria-pressed={way === 'address'} onClick={() => setWay('address')}>
          {words.byAddress}
        </Button>
      </div>
      {position === 'failed' && <p role="status">{words.noPosition}</p>}
      {way === 'map' && (
        <LazyPlaceMap
          point={place.point}
          onChoose={(point) => onChange({ point, areaCode: null })}
        />
      )}
      <FoundPlace point={place.point} />
      {way !== undefined && <AddressFields place={place} onChange={onChange} way={way} />}
      {fault !== undefined && (
        <p className={controls['fault']} role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}

function FoundPlace({ point }: Pick<Place, 'point'>) {
  const words = useWords(placeWords);
  const say = useSay();
  const found = useLocate(point ?? undefined);
  if (point === null) return null;
  if (found.data !== undefined) {
    const names = [...found.data.within.slice(1), found.data].map(({ name }) => name);
    return <p className={styles['found']}>{words.found(names.join(' '))}</p>;
  }
  if (!(found.error instanceof Problem)) return null;
  const { status, sentence } = found.error;
  return (
    <p className={controls['fault']} role="alert">
      {status === 404 || status === 400 ? words.outside : say(sentence)}
    </p>
  );
}

interface AddressProps extends Props {
  readonly way: 'map' | 'address';
}

function AddressFields({ place, way, onChange }: AddressProps) {
  const words = useWords(placeWords);
  const areas = useAreas();
  const options = (areas.data?.items ?? [])
    .filter(({ level }) => level !== 'county')
    .map(({ code, name }) => ({ value: code, title: name }));
  return (
    <>
      {way === 'address' && (
        <Field label={words.community}>
          {(ids) => (
            <SearchSelect
              ids={ids}
              options={options}
              value={place.areaCode ?? undefined}
              onChange={(code) => onChange({ areaCode: code ?? null, point: null })}
            />
          )}
        </Field>
      )}
      <Field label={words.address} optional={way === 'map'}>
        {(ids) => (
          <input
            {...ids}
            className={controls['input']}
            maxLength={200}
            value={place.address}
            onChange={(event) => onChange({ address: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
