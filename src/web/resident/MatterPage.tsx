import { useParams } from 'react-router';
import { useMatter } from '#web/api/matters.ts';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { CardClock } from '../ui/matter/CardClock.tsx';
import { ActionBar } from '../ui/matter/ActionBar.tsx';
import { Attachments } from '../ui/matter/Attachments.tsx';
import { FactList } from '../ui/matter/FactList.tsx';
import { RelatedMatters } from '../ui/matter/RelatedMatters.tsx';
import { Timeline } from '../ui/matter/Timeline.tsx';
import { matterWords } from '../ui/matter/words.ts';
import { StageLine } from '../ui/stage-line/StageLine.tsx';
import { Failure } from '../ui/states/Failure.tsx';
import { Loading } from '../ui/states/Loading.tsx';
import { residentWords } from './words.ts';
import styles from './Resident.module.css';

/** A matter for whoever reported it: how far it is, who has it, until when, what can I do. */
export function MatterPage() {
  const { id = '' } = useParams();
  const words = useWords(residentWords);
  const matterTitles = useWords(matterWords);
  const say = useSay();
  const matter = useMatter(id);
  if (matter.error !== null) {
    return <Failure error={matter.error} onRetry={() => void matter.refetch()} />;
  }
  if (matter.data === undefined) return <Loading rows={4} />;
  const page = matter.data;
  const { card } = page;
  return (
    <main className={styles['stack']}>
      <h1>{card.title}</h1>
      <section className={styles['panel']}>
        <StageLine card={card} timeline={page.timeline} />
        <p className={styles['next']}>{say(page.whatNext)}</p>
        <CardClock card={card} withMoment />
      </section>
      {page.actions.length > 0 && (
        <section className={styles['panel']}>
          <h2>{matterTitles.actions}</h2>
          <ActionBar page={page} />
        </section>
      )}
      <section className={styles['panel']}>
        <h2>{words.yourWords}</h2>
        <p className={styles['detail']}>{page.detail}</p>
        <Attachments {...page} />
        <FactList page={page} />
        {page.contactPhone !== null && (
          <a className={styles['call']} href={`tel:${page.contactPhone}`}>
            {words.callThem} {page.contactPhone}
          </a>
        )}
        <RelatedMatters page={page} toMatter={(other) => `/resident/matters/${other}`} />
      </section>
      <section className={styles['panel']}>
        <h2>{matterTitles.timeline}</h2>
        <Timeline page={page} />
      </section>
    </main>
  );
}
