import { useId } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../language/language-context.ts';
import { controlWords } from './words.ts';
import styles from './Field.module.css';

export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  /** May be left empty; a sentence says when not, or what that means. */
  readonly optional?: boolean | string | undefined;
  readonly children: (ids: FieldIds) => ReactNode;
}

/** A label, its control, a hint, and what is wrong with it, tied together for screen readers. */
export function Field({ label, hint, fault, optional = false, children }: Props) {
  const words = useWords(controlWords);
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>
        {label}
        {optional !== false && (
          <span className={styles['optional']}>
            （{optional === true ? words.optional : optional}）
          </span>
        )}
      </label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': fault !== undefined,
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p id={`${id}-fault`} className={styles['fault']} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
