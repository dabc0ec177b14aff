import { useSecondOpinion, type useModels } from '#web/api/triage.ts';
import { useWords } from '../ui/language/language-context.ts';
import { shareWords } from '../ui/figures/share-words.ts';
import { secondWords } from './second-words.ts';
import desk from './Desk.module.css';
import styles from './Models.module.css';

/** What another program says of the category, where one is set up. It fills nothing in. */
export function SecondOpinion({ id }: { readonly id: string }) {
  const words = useWords(secondWords);
  const opinion = useSecondOpinion(id).data?.opinion ?? null;
  if (opinion === null) return null;
  const { adviser, label, agrees } = opinion;
  return (
    <p className={styles['quiet']}>
      {words.says(adviser, label)} {agrees ? `✓ ${words.agrees}` : `≠ ${words.differs}`}
    </p>
  );
}

type Audit = NonNullable<ReturnType<typeof useModels>['data']>['second'];

/** Whether texts leave the house, and how the one outside does. */
export function SecondAdviserNote({ second }: { readonly second: Audit }) {
  const words = useWords(secondWords);
  return (
    <section className={desk['panel']}>
      <h2>{words.title}</h2>
      {second === null ? (
        <p>{words.off}</p>
      ) : (
        <>
          <p role="note">⚠ {words.leaves(second.adviser)}</p>
          {second.asked > 0 && (
            <p>{words.agreed(second.asked, shareWords(second.agreed / second.asked))}</p>
          )}
          {second.decided > 0 && (
            <p>{words.right(second.decided, shareWords(second.right / second.decided))}</p>
          )}
        </>
      )}
    </section>
  );
}
