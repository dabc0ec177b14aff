import { useSyncExternalStore } from 'react';
import { useWords } from '../language/language-context.ts';
import { stateWords } from './words.ts';
import styles from './Notice.module.css';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export function OfflineBar() {
  const words = useWords(stateWords);
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (online) return null;
  return (
    <p className={styles['bar']} role="status">
      {words.offline}
    </p>
  );
}
