import { useState, type ReactNode } from 'react';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { useWords } from '../language/language-context.ts';
import { LazyPlaceMap } from '../map/LazyPlaceMap.tsx';
import { AddressBox } from './AddressBox.tsx';
import { CommunityField } from './CommunityField.tsx';
import { FoundPlace } from './FoundPlace.tsx';
import type { Place } from './place.ts';
import { usePosition, type PositionState } from './use-position.ts';
import { placeWords } from './words.ts';
import controls from '../controls/Field.module.css';
import styles from './PlaceField.module.css';

interface Props {
  readonly place: Place;
  /** Whoever writes is not where it is, as at the desk: their device says nothing of it. */
  readonly elsewhere?: boolean;
  /** Fewer ways to choose from: the map shows what was found, and is no way of its own. */
  readonly mapless?: boolean;
  /** Only a point will do: an address in words cannot be sent. */
  readonly pointed?: boolean;
  /** Why a place in this area will not do here: said as soon as it is chosen. */
  readonly faultOf?: (areaCode: string) => ReactNode;
  /** Nothing said of the place at all. */
  readonly fault?: string | undefined;
  /** An address without its community. */
  readonly communityFault?: string | undefined;
  onChange(change: Partial<Place>): void;
}

type Way = 'map' | 'address' | undefined;

/** Where it is: by the device's position, a tap on the map, or address and community. */
export function PlaceField(props: Props) {
  const { place, elsewhere = false, pointed = false, mapless = false } = props;
  const { communityFault, onChange } = props;
  const words = useWords(placeWords);
  const [chosen, setWay] = useState<Way>(place.point ? 'map' : undefined);
  // What was filled in from elsewhere is shown, too.
  const way = chosen ?? (place.address || place.areaCode ? 'address' : undefined);
  const [looks, setLooks] = useState(0);
  const position = usePosition();
  const showMap = () => {
    setWay('map');
    setLooks((before) => before + 1);
  };
  const locate = async () => {
    const point = await position.ask();
    showMap();
    if (point !== null) onChange({ point, areaCode: null });
  };
  const unplaced =
    !pointed && place.point === null && (way === 'address' || place.address.trim() !== '');
  return (
    <fieldset className={styles['place']}>
      <legend>{words.where}</legend>
      <Ways
        {...{ way, elsewhere, pointed, mapless, position: position.state }}
        onHere={() => void locate()}
        onMap={showMap}
        onAddress={() => setWay('address')}
      />
      {way === 'map' && (
        <LazyPlaceMap
          point={place.point}
          looks={looks}
          onChoose={(point) => onChange({ point, areaCode: null })}
        />
      )}
      <FoundPlace
        point={place.point}
        faultOf={props.faultOf}
        onForget={() => onChange({ point: null })}
      />
      {way !== undefined && (
        <Field label={words.address} optional={place.point !== null || place.areaCode !== null}>
          {(ids) => (
            <AddressBox
              ids={ids}
              value={place.address}
              onType={(address) => onChange({ address })}
              onChoose={(address, point) => {
                onChange({ address, point, areaCode: null });
                // Where a name lies is near, not exact: the map shows it, and a tap mends it.
                showMap();
              }}
            />
          )}
        </Field>
      )}
      {unplaced && <CommunityField place={place} fault={communityFault} onChange={onChange} />}
      {props.fault !== undefined && (
        <p className={controls['fault']} role="alert">
          {props.fault}
        </p>
      )}
    </fieldset>
  );
}

interface WaysProps {
  readonly way: Way;
  readonly elsewhere: boolean;
  readonly pointed: boolean;
  readonly mapless: boolean;
  readonly position: PositionState;
  onHere(): void;
  onMap(): void;
  onAddress(): void;
}

/** How a place can be said, and how far the device has come with finding its own. */
function Ways(props: WaysProps) {
  const { way, elsewhere, pointed, mapless, position, onHere, onMap, onAddress } = props;
  const words = useWords(placeWords);
  const asking = position === 'asking';
  return (
    <>
      <div className={styles['ways']}>
        {!elsewhere && (
          <Button busy={asking} onClick={onHere}>
            <span aria-hidden="true">◎</span> {asking ? words.locating : words.here}
          </Button>
        )}
        {!mapless && (
          <Button aria-pressed={way === 'map'} onClick={onMap}>
            {words.onMap}
          </Button>
        )}
        {!pointed && (
          <Button aria-pressed={way === 'address'} onClick={onAddress}>
            {words.byAddress}
          </Button>
        )}
      </div>
      {position === 'failed' && <p role="status">{words.noPosition}</p>}
      {position === 'outside' && <p role="status">{words.deviceOutside}</p>}
    </>
  );
}
