import { useId } from 'react';
import type { LegalAction } from '#web/api/types.ts';
import { useSay, useWords } from '../language/language-context.ts';
import { actionHints } from './action-hints.ts';
import { matterWords } from './words.ts';
import styles from './Matter.module.css';

interface Props {
  readonly actions: readonly LegalAction[];
  onChoose(action: LegalAction): void;
}

/** What else may be done, each with a word on what it is for. */
export function MoreActions({ actions, onChoose }: Props) {
  const words = useWords(matterWords);
  const hints: Readonly<Record<string, string>> = useWords(actionHints);
  const say = useSay();
  const id = useId();
  return (
    <details className={styles['moreActions']}>
      <summary>{words.moreActions(actions.length)}</summary>
      <ul>
        {actions.map((action) => {
          const hint = hints[action.action];
          return (
            <li key={action.action}>
              <button
                type="button"
                data-tone={action.tone}
                aria-describedby={`${id}-${action.action}`}
                onClick={() => onChoose(action)}
              >
                {say(action.title)}
              </button>
              <small id={`${id}-${action.action}`}>{hint}</small>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
