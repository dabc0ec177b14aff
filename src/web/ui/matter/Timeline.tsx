import { useContext, useState } from 'react';
import type { MatterPage, TimelineEntry } from '#web/api/types.ts';
import { Button } from '../controls/Button.tsx';
import { useSay, useWords } from '../language/language-context.ts';
import type { Point } from '../places/place.ts';
import { Moment } from '../time/Moment.tsx';
import { Entered } from './Entered.tsx';
import { FileLinks } from './FileLinks.tsx';
import type { AttachedFile } from './FileLinks.tsx';
import { firstSeq } from './first-seq.ts';
import { foldReminders } from './fold-reminders.ts';
import { PlainSpeech, useTitles } from './speech.ts';
import { matterWords } from './words.ts';
import styles from './Timeline.module.css';

/** A history of so many steps is shown whole; of a longer one, the newest first. */
const wholeMost = 16;
const newestShown = 10;

/** Everything that happened, newest first: who, what, why. */
export function Timeline({
  page,
}: {
  readonly page: Pick<MatterPage, 'card' | 'timeline' | 'attachments'>;
}) {
  const words = useWords(matterWords);
  const [whole, setWhole] = useState(false);
  const newestFirst = [...page.timeline].sort((one, other) => other.seq - one.seq);
  const first = firstSeq(page.timeline);
  const kinds = new Map(page.attachments.map(({ id, kind }) => [id, kind]));
  const steps = foldReminders(newestFirst);
  const shown = whole || steps.length <= wholeMost ? steps : steps.slice(0, newestShown);
  return (
    <>
      <ol className={styles['timeline']}>
        {shown.map(([entry, ...others]) => {
          if (entry === undefined) return null;
          if (others.length > 0) return <Reminders key={entry.seq} all={[entry, ...others]} />;
          // What came with the report is shown with it, once.
          const step = entry.seq === first ? { ...entry, attachments: [] } : entry;
          return (
            <TimelineItem key={entry.seq} entry={step} kinds={kinds} place={page.card.point} />
          );
        })}
      </ol>
      {shown.length < steps.length && (
        <Button onClick={() => setWhole(true)}>{words.older(steps.length - shown.length)}</Button>
      )}
    </>
  );
}

/** Several of the platform's own warnings as one line that opens. */
function Reminders({ all: [latest, ...others] }: { readonly all: readonly TimelineEntry[] }) {
  const words = useWords(matterWords);
  const say = useSay();
  if (latest === undefined) return null;
  const reasons = [latest, ...others].flatMap(({ seq, at, reasons: given }) =>
    given.map((reason) => ({ key: `${seq} ${reason.zh}`, at, reason })),
  );
  return (
    <li className={styles['automatic']}>
      <details>
        <summary className={styles['head']}>
          {words.reminders(others.length + 1)}
          <Moment at={latest.at} />
        </summary>
        {reasons.map(({ key, at, reason }) => (
          <p key={key} className={styles['head']}>
            <span className={styles['reason']}>{say(reason)}</span>
            <Moment at={at} />
          </p>
        ))}
      </details>
    </li>
  );
}

interface ItemProps {
  readonly place: Point | null;
  readonly entry: TimelineEntry;
  readonly kinds: ReadonlyMap<string, AttachedFile['kind']>;
}

function TimelineItem({ entry, kinds, place }: ItemProps) {
  const words = useWords(matterWords);
  const say = useSay();
  const titles = useTitles();
  const plain = useContext(PlainSpeech);
  const who = [entry.bodyName, entry.actorName].filter(Boolean).join(' ');
  return (
    <li className={entry.automatic ? styles['automatic'] : undefined}>
      <p className={styles['head']}>
        <strong>{titles.step(entry)}</strong>
        {!plain && entry.from !== entry.to && (
          <span className={styles['to']}>→ {say(entry.toTitle)}</span>
        )}
        <Moment at={entry.at} />
      </p>
      <p className={styles['who']}>
        {entry.automatic ? words.automatic : who === '' ? words.someone : who}
      </p>
      {reasonsOf(entry, plain).map((reason, index) => (
        <p key={index} className={styles['reason']}>
          {say(reason)}
        </p>
      ))}
      <Entered input={entry.input} place={place} />
      <FileLinks
        files={entry.attachments.map((id) => ({ id, kind: kinds.get(id) ?? 'document' }))}
        className={styles['photos']}
      />
    </li>
  );
}

/** Why the list named this body is for the office; what somebody entered stands below already. */
function reasonsOf({ action, reasons, input }: TimelineEntry, plain: boolean) {
  if (plain && action === 'dispatch') return [];
  const entered = new Set(Object.values(input));
  return reasons.filter(({ zh }) => !entered.has(zh));
}
