import { useWords } from '../language/language-context.ts';
import { stateWords } from './words.ts';
import styles from './Notice.module.css';

/** Grey shapes where the content will be, so that the page does not jump. */
export function Loading({ rows = 3 }: { readonly rows?: number }) {
  const words = useWords(stateWords);
  return (
    <div className={styles['loading']} role="status" aria-label={words.loading}>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} />
      ))}
    </div>
  );
}
