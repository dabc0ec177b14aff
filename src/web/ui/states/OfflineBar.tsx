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

/** Whether the device has a network, as far as it knows. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}

/** Shown while the device has no network. */
export function OfflineBar() {
  const online = useOnline();
  return online ? null : <OfflineWords />;
}

export function OfflineWords() {
  const words = useWords(stateWords);
  return (
    <p className={styles['bar']} role="status">
      {words.offline}
    </p>
  );
}
