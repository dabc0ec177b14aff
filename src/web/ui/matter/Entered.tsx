import { useContext } from 'react';
import type { TimelineEntry } from '#web/api/types.ts';
import { useValueTitle } from '../form/value-title.ts';
import { formWords } from '../form/words.ts';
import { useWords } from '../language/language-context.ts';
import { enteredFacts } from './entered-facts.ts';
import { inputWords, officeInputs } from './input-words.ts';
import { PlainSpeech } from './speech.ts';
import styles from './Timeline.module.css';

/** What somebody entered with a step, each under its label. */
export function Entered({ input }: Pick<TimelineEntry, 'input'>) {
  const labels: Readonly<Record<string, string>> = useWords(inputWords);
  const form = useWords(formWords);
  const titleOf = useValueTitle();
  const plain = useContext(PlainSpeech);
  const facts = enteredFacts(input, labels).filter(({ key }) => !plain || !officeInputs.has(key));
  if (facts.length === 0) return null;
  return (
    <dl className={styles['entered']}>
      {facts.map(({ key, value }) => (
        <div key={key}>
          <dt>{labels[key]}</dt>
          <dd>
            {typeof value === 'boolean' ? (value ? form.yes : form.no) : titleOf(String(value))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
