import { useContext, useEffect } from 'react';
import type { FieldIds } from '../controls/Field.tsx';
import { Button } from '../controls/Button.tsx';
import { useWords } from '../language/language-context.ts';
import { metresBetween, type Point } from '../places/place.ts';
import { placeWords } from '../places/words.ts';
import { usePosition } from '../places/use-position.ts';
import { MatterAskedContext } from './matter-asked.ts';
import styles from './Form.module.css';

interface Props {
  readonly ids: FieldIds;
  readonly value: Point | undefined;
  onChange(value: Point | undefined): void;
}

/** Where the device is, asked at once; without it the step is taken all the same, and says so. */
export function PositionPicker({ ids: { id }, value, onChange }: Props) {
  const words = useWords(placeWords);
  const { state, ask } = usePosition();
  const { point: asked } = useContext(MatterAskedContext);
  const locate = () => void ask().then((point) => point && onChange(point));
  useEffect(() => {
    if (value === undefined) locate();
  }, []);
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
      <span role="status">
        {state === 'idle' && words.notNoted}
        {state === 'asking' && words.locating}
        {state === 'failed' && words.noteFailed}
        {state === 'outside' && words.noteOutside}
      </span>
      <Button id={id} busy={state === 'asking'} onClick={locate}>
        {words.note}
      </Button>
    </div>
  );
}
