import type { MatterCard } from '#web/api/types.ts';
import { useWords } from '../language/language-context.ts';
import { useTitles } from '../matter/speech.ts';
import { stageLineModel } from './stage-line-model.ts';
import { stageWords } from './words.ts';
import styles from './StageLine.module.css';

interface Props {
  readonly card: Pick<MatterCard, 'stage' | 'closedAt' | 'state' | 'stateTitle'>;
}

/** The stage line where there is room for a glance only: on cards and in lists. */
export function StageBeads({ card }: Props) {
  const titles = useWords(stageWords);
  const { state: stateTitle } = useTitles();
  const model = stageLineModel({ stage: card.stage, closed: card.closedAt !== null });
  return (
    <span className={styles['compact']}>
      {model.stations.map(({ stage, state }) => (
        <span key={stage} className={`${styles['bead']} ${styles[state]}`} aria-hidden="true" />
      ))}
      <span className={styles['beadTitle']}>{titles[card.stage]}</span>
      {stateTitle(card) !== titles[card.stage] && (
        <span className={styles['beadState']}>{stateTitle(card)}</span>
      )}
    </span>
  );
}
