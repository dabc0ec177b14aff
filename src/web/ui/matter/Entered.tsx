import { useContext } from 'react';
import type { TimelineEntry } from '#web/api/types.ts';
import { useValueTitle } from '../form/value-title.ts';
import { formWords } from '../form/words.ts';
import { useWords } from '../language/language-context.ts';
import { isPoint, metresBetween, type Point } from '../places/place.ts';
import { placeWords } from '../places/words.ts';
import { enteredFacts } from './entered-facts.ts';
import { inputWords, officeInputs } from './input-words.ts';
import { PlainSpeech } from './speech.ts';
import styles from './Timeline.module.css';

interface Props extends Pick<TimelineEntry, 'input'> {
  /** Where the matter lies. */
  readonly place: Point | null;
}

/** What somebody entered with a step, each under its label. */
export function Entered({ input, place }: Props) {
  const labels: Readonly<Record<string, string>> = useWords(inputWords);
  const form = useWords(formWords);
  const places = useWords(placeWords);
  const titleOf = useValueTitle();
  const plain = useContext(PlainSpeech);
  const facts = enteredFacts(input, labels).filter(({ key }) => !plain || !officeInputs.has(key));
  const stood = input['method'] === 'on_site' && !plain ? input['point'] : null;
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
      {stood !== null && (
        <div>
          <dt>{labels['point']}</dt>
          <dd>
            {!isPoint(stood) && places.noPlace}
            {isPoint(stood) && (place ? places.away(metresBetween(stood, place)) : places.noted)}
          </dd>
        </div>
      )}
    </dl>
  );
}
