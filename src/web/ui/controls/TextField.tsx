import type { ComponentProps } from 'react';
import { Field } from './Field.tsx';
import styles from './Field.module.css';

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string | undefined;
  readonly value: string;
  onChange(value: string): void;
}

/** One line of text with its label. */
export function TextField({ label, hint, fault, onChange, required = false, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} fault={fault} optional={!required}>
      {(ids) => (
        <input
          {...ids}
          {...rest}
          required={required}
          className={styles['input']}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
