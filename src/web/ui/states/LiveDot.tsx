import { useWords } from '../language/language-context.ts';
import { stateWords } from './words.ts';
import styles from './LiveDot.module.css';

/** Whether the page hears of changes as they happen. */
export function LiveDot({ live }: { readonly live: boolean }) {
  const words = useWords(stateWords);
  return (
    <span className={styles['dot']} data-live={live}>
      {live ? words.live : words.notLive}
    </span>
  );
}
