import { useEffect, useState } from 'react';
import { useWords } from '../../ui/language/language-context.ts';
import { outboxWords } from './outbox-words.ts';
import { keepPages } from './service-worker.ts';
import styles from './Offline.module.css';

/** Says that there is a newer version, and takes it when asked: never while one writes. */
export function NewVersion() {
  const words = useWords(outboxWords);
  const [takeOver, setTakeOver] = useState<() => void>();
  useEffect(() => {
    // Not kept is no fault of the page: it works with the network as before.
    keepPages((take) => setTakeOver(() => take)).catch(() => undefined);
  }, []);
  if (takeOver === undefined) return null;
  return (
    <p className={styles['newer']} role="status">
      {words.newer}
      <button type="button" onClick={takeOver}>
        {words.renew}
      </button>
    </p>
  );
}
