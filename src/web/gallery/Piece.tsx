import type { ReactNode } from 'react';
import styles from './Gallery.module.css';

interface PieceProps {
  /** Which state of the piece is shown. */
  readonly title: string;
  /** Takes the whole width of the page, as it would on its own. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** One piece in one state, with a word on which. */
export function Piece({ title, wide = false, children }: PieceProps) {
  return (
    <figure className={`${styles['piece']} ${wide ? styles['wide'] : ''}`}>
      <figcaption>{title}</figcaption>
      <div>{children}</div>
    </figure>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

export function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id} className={styles['section']} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
