import { Link } from 'react-router';
import { useDriftAlarm } from '#web/api/triage.ts';
import { useWords } from '../ui/language/language-context.ts';
import { shareWords } from '../ui/figures/share-words.ts';
import { surgeWords } from './surge-words.ts';
import styles from './Attention.module.css';

/** That the advice has become worse, where it has: a way to the page that tells more. */
export function DriftNote() {
  const words = useWords(surgeWords);
  const alarm = useDriftAlarm().data?.alarm ?? null;
  if (alarm === null) return null;
  return (
    <p className={styles['drift']} role="alert">
      <Link to="/desk/models">
        ⚠ {words.drift(shareWords(alarm.recent), shareWords(alarm.before))}
      </Link>
    </p>
  );
}
