import { useWords } from '../language/language-context.ts';
import { useOnline } from './OfflineBar.tsx';
import { stateWords } from './words.ts';
import styles from './LiveDot.module.css';

/** Whether the page hears of changes as they happen. */
export function LiveDot({ live }: { readonly live: boolean }) {
  const words = useWords(stateWords);
  const online = useOnline();
  const shown = live && online;
  return (
    <span className={styles['dot']} data-live={shown}>
      {shown ? words.live : words.notLive}
    </span>
  );
}
