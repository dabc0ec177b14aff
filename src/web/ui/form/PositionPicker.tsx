import { createContext, useContext } from 'react';
import type { FieldIds } from '../controls/Field.tsx';
import { Button } from '../controls/Button.tsx';
import { useWords } from '../language/language-context.ts';
import { metresBetween, type Point } from '../places/place.ts';
import { placeWords } from '../places/words.ts';
import { usePosition } from '../places/use-position.ts';
import styles from './Form.module.css';

/** Where the thing lies that the form is about: how far one stands from it can be told. */
export const PlaceAsked = createContext<Point | null>(null);

interface Props {
  readonly ids: FieldIds;
  readonly value: Point | undefined;
  onChange(value: Point | undefined): void;
}

/** Where the device is, on the person's word; without it the step is taken all the same. */
export function PositionPicker({ ids: { id }, value, onChange }: Props) {
  const words = useWords(placeWords);
  const { state, ask } = usePosition();
  const asked = useContext(PlaceAsked);
  if (value !== undefined) {
    return (
      <div className={styles['position']}>
        <span role="status">
          ✓ {asked === null ? words.noted : words.notedAway(metresBetween(value, asked))}
        </span>
        <Button tone="plain" id={id} onClick={() => onChange(undefined)}>
          {words.forget}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles['position']}>
      <Button
        id={id}
        busy={state === 'asking'}
        onClick={() => void ask().then((point) => point && onChange(point))}
      >
        {words.note}
      </Button>
      {state !== 'idle' && (
        <span role="status">
          {state === 'asking' && words.locating}
          {state === 'failed' && words.noteFailed}
          {state === 'outside' && words.noteOutside}
        </span>
      )}
    </div>
  );
}
