import { Link, useParams } from 'react-router';
import { useMatter } from '#web/api/matters.ts';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { LazyPlaceMap } from '../ui/map/LazyPlaceMap.tsx';
import { CardClock } from '../ui/matter/CardClock.tsx';
import { ActionBar } from '../ui/matter/ActionBar.tsx';
import { Attachments } from '../ui/matter/Attachments.tsx';
import { FactList } from '../ui/matter/FactList.tsx';
import { Timeline } from '../ui/matter/Timeline.tsx';
import { matterWords } from '../ui/matter/words.ts';
import { StageLine } from '../ui/stage-line/StageLine.tsx';
import { Failure } from '../ui/states/Failure.tsx';
import { Loading } from '../ui/states/Loading.tsx';
import { fieldWords } from './words.ts';
import styles from './Field.module.css';

/** The matter in the hand: what to do first, where it is, then all the rest. */
export function MatterPage() {
  const { id = '' } = useParams();
  const words = useWords(fieldWords);
  const titles = useWords(matterWords);
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
      <Link to="/field">← {words.back}</Link>
      <h1>{card.title}</h1>
      <section className={styles['panel']}>
        <StageLine card={card} timeline={page.timeline} />
        <p>{say(page.whatNext)}</p>
        <CardClock card={card} withMoment />
        <ActionBar page={page} />
      </section>
      <section className={styles['panel']}>
        <p>{page.detail}</p>
        <Attachments {...page} />
        {card.point !== null && <LazyPlaceMap point={card.point} />}
        <FactList page={page} />
      </section>
      <section className={styles['panel']}>
        <h2>{titles.timeline}</h2>
        <Timeline page={page} />
      </section>
    </main>
  );
}
