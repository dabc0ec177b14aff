import { useCorrectGroup, type ModelCorrection } from '#web/api/triage.ts';
import { useMay } from '#web/api/use-may.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { Moment } from '../ui/time/Moment.tsx';
import { correctionWords } from './correction-words.ts';
import { BeforeAndAfter } from './GroupCorrection.tsx';
import { useGroupName } from './use-group-name.ts';
import { shareWords } from '../ui/figures/share-words.ts';
import desk from './Desk.module.css';
import styles from './Models.module.css';

/** What is held back for whom, since when, and the way back. */
export function ActiveCorrections({ items }: { readonly items: readonly ModelCorrection[] }) {
  const words = useWords(correctionWords);
  const correct = useCorrectGroup();
  const mayCorrect = useMay()('triage.manage_models');
  const nameOf = useGroupName();
  if (items.length === 0) return null;
  return (
    <section className={desk['panel']}>
      <h2>{words.active}</h2>
      {correct.error !== null && <FaultLine error={correct.error} />}
      {items.map(({ by, key, confidenceMin, since, effect }) => (
        <div key={`${by} ${key}`} className={styles['correction']}>
          <p>
            <strong>{nameOf({ by, key })}</strong> · {words.since(shareWords(confidenceMin))} ·{' '}
            <Moment at={since} />
          </p>
          {effect !== null && <BeforeAndAfter effect={effect} />}
          {mayCorrect && (
            <Button busy={correct.isPending} onClick={() => correct.mutate({ by, key, on: false })}>
              {words.undo}
            </Button>
          )}
        </div>
      ))}
      <p className={styles['quiet']}>{words.undone}</p>
    </section>
  );
}
