import { useId } from 'react';
import styles from './Field.module.css';

export interface Option {
  readonly value: string;
  readonly title: string;
}

interface Props {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  /** Told to screen readers only: for choices that speak for themselves. */
  readonly quiet?: boolean;
  /** When it may be left open. */
  readonly note?: string | undefined;
  readonly fault?: string | undefined;
  onChange(value: string): void;
}

/** A few choices, all in sight, one of which holds. */
export function Choice({ label, options, value, quiet = false, note, fault, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className={`${styles['choices']} ${quiet ? styles['tabs'] : ''}`}>
      <legend className={quiet ? 'hidden-words' : styles['legend']}>
        {label}
        {note !== undefined && <span className={styles['optional']}>（{note}）</span>}
      </legend>
      {options.map((option) => (
        <label key={option.value} className={styles['choice']}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.title}
        </label>
      ))}
      {fault !== undefined && (
        <p className={styles['fault']} role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
