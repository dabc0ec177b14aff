import type { MatterCounts, Stage } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { stageOrder } from '../ui/stage-line/stage-line-model.ts';
import { stageWords } from '../ui/stage-line/words.ts';
import { countWords } from './count-words.ts';
import { deskWords } from './words.ts';
import styles from './Inbox.module.css';

interface Props {
  readonly counts: MatterCounts | undefined;
  readonly chosen: readonly Stage[];
  onChoose(stages: Stage[]): void;
}

/** The stage line as a filter: how many matters stand at each stage. */
export function StageCounts({ counts, chosen, onChoose }: Props) {
  const words = useWords(deskWords);
  const titles = useWords(stageWords);
  return (
    <div className={styles['stages']} role="group" aria-label={words.stage}>
      <button type="button" aria-pressed={chosen.length === 0} onClick={() => onChoose([])}>
        <span>{words.all}</span>
        <strong>{counts ? countWords(Object.values(counts.byStage)) : '–'}</strong>
      </button>
      {stageOrder.map((stage) => (
        <button
          key={stage}
          type="button"
          aria-pressed={chosen.includes(stage)}
          onClick={() => onChoose(toggled(chosen, stage))}
        >
          <span>{titles[stage]}</span>
          <strong>{counts ? countWords([counts.byStage[stage] ?? 0]) : '–'}</strong>
        </button>
      ))}
    </div>
  );
}

function toggled(chosen: readonly Stage[], stage: Stage): Stage[] {
  return chosen.includes(stage) ? chosen.filter((one) => one !== stage) : [...chosen, stage];
}
