import { useLearn, type Learning } from '#web/api/triage.ts';
import { useMay } from '#web/api/use-may.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { learningWords } from './learning-words.ts';
import styles from './Models.module.css';

/** Learning from what people decided: begun and stopped here, and how far it is. */
export function LearningPanel({ learning }: { readonly learning: Learning | null }) {
  const words = useWords(learningWords);
  const manages = useMay()('triage.manage_models');
  const { begin, stop } = useLearn();
  const runs = learning !== null && learning.endedAt === null;
  return (
    <div>
      {learning !== null && (
        <p role="status">
          {runs ? <Running learning={learning} /> : words.ended(learning.outcome, learning.version)}
        </p>
      )}
      {manages && !runs && (
        <Button busy={begin.isPending} onClick={() => begin.mutate()}>
          {words.begin}
        </Button>
      )}
      {manages && runs && (
        <Button
          busy={stop.isPending}
          aria-disabled={learning.stopping}
          onClick={() => stop.mutate()}
        >
          {words.stop}
        </Button>
      )}
      <FaultLine error={begin.error ?? stop.error} />
      <p className={styles['quiet']}>{words.hint}</p>
    </div>
  );
}

function Running({ learning }: { readonly learning: Learning }) {
  const words = useWords(learningWords);
  const { stopping, stepsDone, stepsAll } = learning;
  if (stopping) return words.stopping;
  if (stepsAll === null) return words.beginning;
  return (
    <>
      {words.running(stepsDone, stepsAll)}{' '}
      <progress value={stepsDone} max={stepsAll} aria-label={words.progress} />
    </>
  );
}
