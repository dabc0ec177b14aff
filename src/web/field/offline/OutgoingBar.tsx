import { Link } from 'react-router';
import { useWords } from '../../ui/language/language-context.ts';
import { useOnline } from '../../ui/states/OfflineBar.tsx';
import { isWaiting } from './entry.ts';
import { outgoingWords } from './outgoing-words.ts';
import { useKeeping } from './SendingProvider.tsx';
import styles from './Outgoing.module.css';

/** Over every field page: how much of what was entered is not with the server, and why. */
export function OutgoingBar() {
  const words = useWords(outgoingWords);
  const online = useOnline();
  const { box, entries } = useKeeping();
  const refused = entries.filter(({ refusal }) => refusal !== undefined).length;
  const waiting = entries.filter(isWaiting).length;
  if (box === 'none') {
    return online ? null : (
      <p className={styles['bar']} data-tone="bad" role="alert">
        {words.cannotKeep}
      </p>
    );
  }
  if (entries.length === 0) return null;
  return (
    <p className={styles['bar']} data-tone={refused > 0 ? 'bad' : 'calm'} role="status">
      <span>
        {refused > 0
          ? words.refusedCount(refused)
          : waiting > 0
            ? words.waitingCount(waiting)
            : words.allSent}
      </span>
      <Link to="/field/outgoing">{words.look}</Link>
    </p>
  );
}
