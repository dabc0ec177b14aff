import type { ReactNode } from 'react';
import { Problem, problemOf } from '#web/api/problem.ts';
import { useLocate } from '#web/api/places.ts';
import { Button } from '../controls/Button.tsx';
import { useSay, useWords } from '../language/language-context.ts';
import type { Place } from './place.ts';
import { placeWords } from './words.ts';
import controls from '../controls/Field.module.css';
import styles from './PlaceField.module.css';

interface Props {
  readonly point: Place['point'];
  readonly faultOf?: ((areaCode: string) => ReactNode) | undefined;
  onForget(): void;
}

/** The community that a point lies in, found rather than asked for. */
export function FoundPlace({ point, faultOf, onForget }: Props) {
  const words = useWords(placeWords);
  const say = useSay();
  const found = useLocate(point ?? undefined);
  if (point === null) return null;
  if (found.data !== undefined) {
    const names = [...found.data.within.slice(1), found.data].map(({ name }) => name);
    const fault = faultOf?.(found.data.code) ?? null;
    return (
      <>
        <Taken words={words.found(names.join(' '))} onForget={onForget} />
        {fault !== null && (
          <p className={controls['fault']} role="alert">
            {fault}
          </p>
        )}
      </>
    );
  }
  const cutOff = found.fetchStatus === 'paused' || found.failureReason !== null;
  if (cutOff && (found.error === null || problemOf(found.error).status === 0)) {
    return <Taken words={words.taken} onForget={onForget} />;
  }
  if (!(found.error instanceof Problem)) return null;
  const { status, sentence } = found.error;
  return (
    <p className={controls['fault']} role="alert">
      {status === 404 || status === 400 ? words.outside : say(sentence)}
    </p>
  );
}

interface TakenProps {
  readonly words: string;
  onForget(): void;
}

function Taken({ words: taken, onForget }: TakenProps) {
  const words = useWords(placeWords);
  return (
    <div className={styles['found']}>
      <p>{taken}</p>
      <Button tone="plain" onClick={onForget}>
        {words.forget}
      </Button>
    </div>
  );
}
