import { useContext } from 'react';
import { useWords } from '../language/language-context.ts';
import { PlainSpeech } from '../matter/speech.ts';
import { stageOrder } from './stage-line-model.ts';
import type { StepBack } from './stage-line-model.ts';
import { againWords, plainAgainWords, stageLineWords, stageWords } from './words.ts';
import styles from './StageLine.module.css';

const width = 600;
const height = 34;
const centreOf = (stage: StepBack['from']) =>
  ((stageOrder.indexOf(stage) + 0.5) / stageOrder.length) * width;

/** Every return, drawn back over the line from where the matter was to where it had to go again. */
export function StepsBack({ steps }: { readonly steps: readonly StepBack[] }) {
  const words = useWords(stageLineWords);
  const titles = useWords(stageWords);
  const plain = useContext(PlainSpeech);
  const again: Readonly<Record<string, string>> = useWords(plain ? plainAgainWords : againWords);
  if (steps.length === 0) return null;
  return (
    <div className={styles['back']}>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {steps.map((step) => (
          <path key={`${step.from} ${step.to}`} d={arcOf(step)} vectorEffect="non-scaling-stroke" />
        ))}
      </svg>
      <ul>
        {steps.map((step) => {
          const asked = again[step.action];
          const said = asked ?? words.returned(titles[step.from], titles[step.to]);
          return (
            <li
              key={`${step.from} ${step.to}`}
              style={{ insetInlineStart: `${(labelAt(step) / width) * 100}%` }}
              title={asked ?? `${said} · ${step.why}`}
            >
              <span className="hidden-words">{said}</span>
              <span aria-hidden="true">
                ↩ {asked === undefined ? words.returns(step.count) : words.again(step.count)}
              </span>
            </li>
          );
        })}
      </ul>
      {steps.map((step) => (
        <span
          key={`${step.from} ${step.to}`}
          className={styles['arrow']}
          style={{ insetInlineStart: `${(centreOf(step.to) / width) * 100}%` }}
          aria-hidden="true"
        />
      ))}
    </div>
  );
}

/** Near the start of a long way back, so that the label of a short one below it has its place. */
function labelAt({ from, to }: StepBack): number {
  const [start, end] = [centreOf(from), centreOf(to)];
  const isLong = Math.abs(start - end) > width / stageOrder.length + 1;
  return end + (start - end) * (isLong ? 0.8 : 0.5);
}

function arcOf({ from, to }: StepBack): string {
  const [start, end] = [centreOf(from), centreOf(to)];
  const bend = (start - end) * 0.22;
  return `M${start} ${height}C${start - bend} 10 ${end + bend} 10 ${end} ${height - 6}`;
}
