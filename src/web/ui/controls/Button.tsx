import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface Props extends ComponentProps<'button'> {
  readonly tone?: 'primary' | 'ordinary' | 'danger' | 'plain';
  readonly size?: 'ordinary' | 'large';
  /** While work runs: says so and takes no second press. */
  readonly busy?: boolean;
}

export function Button({
  tone = 'ordinary',
  size = 'ordinary',
  busy = false,
  type = 'button',
  className,
  disabled,
  children,
  ...rest
}: Props) {
  return (
    <button
      type={type}
      className={[styles['button'], styles[tone], styles[size], className].join(' ')}
      aria-busy={busy}
      disabled={disabled === true || busy}
      {...rest}
    >
      {busy && <span className={styles['spinner']} aria-hidden="true" />}
      {children}
    </button>
  );
}
