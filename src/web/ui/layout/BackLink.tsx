import { Link } from 'react-router';
import styles from './BackLink.module.css';

export interface Place {
  readonly path: string;
  readonly title: string;
}

/** The way back to the list one came from. */
export function BackLink({ path, title }: Place) {
  return (
    <Link to={path} className={styles['back']}>
      <span aria-hidden="true">←</span> {title}
    </Link>
  );
}
