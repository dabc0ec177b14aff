import type { ComponentProps } from 'react';
import { useWords } from '../language/language-context.ts';
import type { FieldIds } from './Field.tsx';
import { roomLeft } from './room-left.ts';
import { controlWords } from './words.ts';
import styles from './Field.module.css';

interface Props extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value' | 'maxLength'> {
  readonly ids: FieldIds;
  readonly value: string;
  readonly charactersMax: number | undefined;
  onChange(value: string): void;
}

/** Room for several lines, which says when it runs out and never cuts what was pasted. */
export function LongText({ ids, value, charactersMax = Infinity, onChange, ...rest }: Props) {
  const words = useWords(controlWords);
  const { state, left } = roomLeft(value, charactersMax);
  return (
    <>
      <textarea
        {...ids}
        {...rest}
        aria-invalid={ids['aria-invalid'] || state === 'over'}
        className={styles['input']}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {state === 'near' && (
        <p className={styles['hint']} role="status">
          {words.roomLeft(left)}
        </p>
      )}
      {state === 'over' && ids['aria-invalid'] !== true && (
        <p className={styles['fault']} role="alert">
          {words.tooLong(charactersMax, -left)}
        </p>
      )}
    </>
  );
}
