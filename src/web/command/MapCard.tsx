import { useEffect } from 'react';
import { useMatter } from '#web/api/matters.ts';
import { useWords } from '../ui/language/language-context.ts';
import { ActionBar } from '../ui/matter/ActionBar.tsx';
import { MatterCardLink } from '../ui/matter/MatterCardLink.tsx';
import { Asked } from '../ui/states/Asked.tsx';
import { boardWords } from './words.ts';
import styles from './Board.module.css';

interface Props {
  readonly id: string;
  onClose(): void;
}

/** The matter that was chosen on the map, and supervising it for whoever may. */
export function MapCard({ id, onClose }: Props) {
  const words = useWords(boardWords);
  const matter = useMatter(id);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [onClose]);
  return (
    <section className={styles['mapCard']} aria-label={words.chosen} aria-live="polite">
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
      <Asked of={matter} rows={3}>
        {(page) => {
          const supervising = page.actions.filter(({ action }) => action.endsWith('supervise'));
          return (
            <>
              <MatterCardLink card={page.card} to={`/desk/matters/${id}`} />
              {supervising.length > 0 && <ActionBar page={{ ...page, actions: supervising }} />}
            </>
          );
        }}
      </Asked>
    </section>
  );
}
