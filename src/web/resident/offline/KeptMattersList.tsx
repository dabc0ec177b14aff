import { findLastWriter } from '#web/api/device-drafts.ts';
import { useWords } from '../../ui/language/language-context.ts';
import { StageBeads } from '../../ui/stage-line/StageBeads.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { Moment } from '../../ui/time/Moment.tsx';
import { findKeptMatters } from './kept-matters.ts';
import { outboxWords } from './outbox-words.ts';
import layout from '../../ui/layout/Layout.module.css';
import card from '../../ui/matter/Matter.module.css';
import styles from './Offline.module.css';

/** How far my matters were when there was a network last: to read, not to open. */
export function KeptMattersList() {
  const words = useWords(outboxWords);
  const kept = findKeptMatters(localStorage, findLastWriter(localStorage));
  if (kept === null || kept.cards.length === 0) {
    return (
      <Notice title={words.offline}>
        <p>{words.noneKept}</p>
      </Notice>
    );
  }
  return (
    <section className={layout['stack']} aria-label={words.kept}>
      <p className={styles['queued']} role="status">
        {words.offline} {words.asOf} <Moment at={kept.readAt} />
      </p>
      {kept.cards.map((one) => (
        <div key={one.id} className={card['card']}>
          <strong>{one.title}</strong>
          <StageBeads card={one} />
          <span className={card['cardMeta']}>
            {one.number} · <Moment at={one.openedAt} />
          </span>
        </div>
      ))}
      <p>{words.openLater}</p>
    </section>
  );
}
