import type { TimelineEntry } from '#web/api/types.ts';
import { fileUrl, thumbnailUrl } from '#web/api/files.ts';
import { useValueTitle } from '../form/value-title.ts';
import { formWords } from '../form/words.ts';
import { useSay, useWords } from '../language/language-context.ts';
import { Moment } from '../time/Moment.tsx';
import { enteredFacts } from './entered-facts.ts';
import { inputWords } from './input-words.ts';
import { matterWords } from './words.ts';
import styles from './Timeline.module.css';

/** Everything that happened, newest first: who, what, why. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const newestFirst = [...entries].sort((one, other) => other.seq - one.seq);
  return (
    <ol className={styles['timeline']}>
      {newestFirst.map((entry) => (
        <TimelineItem key={entry.seq} entry={entry} />
      ))}
    </ol>
  );
}

function TimelineItem({ entry }: { readonly entry: TimelineEntry }) {
  const words = useWords(matterWords);
  const say = useSay();
  const who = [entry.bodyName, entry.actorName].filter(Boolean).join(' ');
  return (
    <li className={entry.automatic ? styles['automatic'] : undefined}>
      <p className={styles['head']}>
        <strong>{say(entry.actionTitle)}</strong>
        {entry.from !== entry.to && <span className={styles['to']}>→ {say(entry.toTitle)}</span>}
        <Moment at={entry.at} />
      </p>
      <p className={styles['who']}>
        {entry.automatic ? words.automatic : who === '' ? words.someone : who}
      </p>
      {entry.reasons.map((reason, index) => (
        <p key={index} className={styles['reason']}>
          {say(reason)}
        </p>
      ))}
      <Entered input={entry.input} />
      {entry.attachments.length > 0 && (
        <div className={styles['photos']}>
          {entry.attachments.map((id, index) => (
            <a key={id} href={fileUrl(id)} target="_blank" rel="noreferrer">
              <img
                src={thumbnailUrl(id)}
                alt={words.attachment(words.attachments, index + 1)}
                loading="lazy"
              />
            </a>
          ))}
        </div>
      )}
    </li>
  );
}

function Entered({ input }: Pick<TimelineEntry, 'input'>) {
  const labels: Readonly<Record<string, string>> = useWords(inputWords);
  const form = useWords(formWords);
  const titleOf = useValueTitle();
  const facts = enteredFacts(input, labels);
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
