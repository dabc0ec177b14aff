import type { MatterPage } from '#web/api/types.ts';
import { useLanguage, useSay, useWords } from '../language/language-context.ts';
import { dayWords, exactWords, timeWords } from '../time/moments.ts';
import { useNow } from '../time/use-now.ts';
import { stageLineModel } from './stage-line-model.ts';
import type { Station } from './stage-line-model.ts';
import { StepsBack } from './StepsBack.tsx';
import { StationMark } from './StationMark.tsx';
import { stageLineWords, stageWords } from './words.ts';
import styles from './StageLine.module.css';

type Props = Pick<MatterPage, 'card' | 'timeline'>;

/** 发现—上报—分流—处置—反馈—考核, drawn the same way on every matter: the product's signature. */
export function StageLine({ card, timeline }: Props) {
  const words = useWords(stageLineWords);
  const say = useSay();
  const steps = timeline.map(({ stage, at, action, actionTitle }) => ({
    stage,
    at,
    action,
    why: say(actionTitle),
  }));
  const model = stageLineModel({ stage: card.stage, closed: card.closedAt !== null }, steps);
  return (
    <div className={styles['line']}>
      <StepsBack steps={model.stepsBack} />
      <ol className={styles['stations']} aria-label={words.label}>
        {model.stations.map((station) => (
          <StageStation key={station.stage} station={station} />
        ))}
      </ol>
    </div>
  );
}

function StageStation({ station }: { readonly station: Station }) {
  const { language } = useLanguage();
  const words = useWords(stageLineWords);
  const titles = useWords(stageWords);
  const now = useNow();
  const { state, stage, enteredAt, visits } = station;
  const here = state === 'current' || state === 'ended';
  return (
    <li
      className={`${styles['station']} ${styles[state]}`}
      aria-current={here ? 'step' : undefined}
    >
      <StationMark state={state} />
      <span className={styles['title']}>{titles[stage]}</span>
      {state === 'passed' && stage === 'discover' ? (
        <span className={styles['time']}>{words.reportedAtOnce}</span>
      ) : (
        <span className="hidden-words">{words[state]}</span>
      )}
      {enteredAt !== null && (
        <time
          className={styles['time']}
          dateTime={enteredAt}
          title={exactWords(new Date(enteredAt), language)}
        >
          <span>{dayWords(new Date(enteredAt), now, language)}</span>{' '}
          <span>{timeWords(new Date(enteredAt))}</span>
        </time>
      )}
      {visits > 1 && <span className={styles['visits']}>{words.visits(visits)}</span>}
    </li>
  );
}
