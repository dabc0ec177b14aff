import { useEffect, useState } from 'react';
import { useWords } from '../ui/language/language-context.ts';
import { keepPages, type LoadPage } from './service-worker.ts';
import { doorWords } from './words.ts';
import styles from './NewVersion.module.css';

/**
 * Keeps a door's pages for days without a network. Says that there is a newer version, and takes
 * it when asked: never while one writes.
 *
 * @param pages always the same ones.
 */
export function NewVersion({ pages }: { readonly pages: readonly LoadPage[] }) {
  const words = useWords(doorWords);
  const [takeOver, setTakeOver] = useState<() => void>();
  useEffect(() => {
    // Not kept is no fault of the page: it works with the network as before.
    keepPages(pages, (take) => setTakeOver(() => take)).catch(() => undefined);
  }, [pages]);
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
