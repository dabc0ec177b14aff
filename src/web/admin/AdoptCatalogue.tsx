import { useAdoptCatalogue } from '#web/api/admin-categories.ts';
import { useMay } from '#web/api/use-may.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { categoryWords } from './category-words.ts';
import styles from './Admin.module.css';

/** Offers the catalogue that comes with the platform where there is none, and says what came. */
export function AdoptCatalogue({ needed }: { readonly needed: boolean }) {
  const words = useWords(categoryWords);
  const edits = useMay()('enforcement.edit_categories');
  const adopt = useAdoptCatalogue();
  return (
    <>
      {needed && <small className={styles['quiet']}>{words.emptyHint}</small>}
      {needed && edits && (
        <Button tone="primary" busy={adopt.isPending} onClick={() => adopt.mutate()}>
          {adopt.isPending ? words.adopting : words.adopt}
        </Button>
      )}
      <FaultLine error={adopt.error} />
      {adopt.data !== undefined && <p role="status">{words.adopted(adopt.data.added)}</p>}
    </>
  );
}
