import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { useMatter } from '#web/api/matters.ts';
import { useReading } from '#web/api/triage.ts';
import type { MatterPage as Page } from '#web/api/types.ts';
import { useMay } from '#web/api/use-may.ts';
import type { FormValues } from '../ui/form/form-model.ts';
import { useKeys } from '../ui/controls/use-keys.ts';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { LazyPlaceMap } from '../ui/map/LazyPlaceMap.tsx';
import { ActionBar } from '../ui/matter/ActionBar.tsx';
import { Attachments } from '../ui/matter/Attachments.tsx';
import { ClockList } from '../ui/matter/ClockList.tsx';
import { FactList } from '../ui/matter/FactList.tsx';
import { RelatedMatters } from '../ui/matter/RelatedMatters.tsx';
import { Standing } from '../ui/matter/Standing.tsx';
import { Timeline } from '../ui/matter/Timeline.tsx';
import { UrgentTag } from '../ui/matter/UrgentTag.tsx';
import { matterWords } from '../ui/matter/words.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { EarlierMatters } from './EarlierMatters.tsx';
import { FollowButton } from './FollowButton.tsx';
import { HabitPanel } from './HabitPanel.tsx';
import { MergePanel } from './MergePanel.tsx';
import { ReadingPanel } from './ReadingPanel.tsx';
import { ReporterPanel } from './ReporterPanel.tsx';
import { SecondOpinion } from './SecondOpinion.tsx';
import { suggestedPlace, suggestedValues } from './suggested-values.ts';
import { useInboxBack } from './inbox-here.ts';
import { deskWords } from './words.ts';
import desk from './Desk.module.css';
import styles from './MatterPage.module.css';

/** One matter on one screen: where it stands, what it is, what may be done, what has happened. */
export function MatterPage() {
  const { id = '' } = useParams();
  const matter = useMatter(id);
  return (
    <main>
      <Asked of={matter} rows={5}>
        {(page) => <MatterScreen page={page} />}
      </Asked>
    </main>
  );
}

function MatterScreen({ page }: { readonly page: Page }) {
  const words = useWords(deskWords);
  const titles = useWords(matterWords);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const back = useInboxBack();
  useKeys({ u: () => void navigate(back) });
  const { card } = page;
  // Whom the dispatcher took from what is suggested: opens the form, filled in.
  const [taken, setTaken] = useState<{ readonly nth: number; readonly dispatch: FormValues }>();
  const mayRead = useMay()('triage.read_text');
  const { data: reading } = useReading(card.id, mayRead && card.closedAt === null);
  return (
    <div className={styles['matter']}>
      <MatterTop page={page} back={back} />
      <section className={`${desk['panel']} ${styles['line']}`}>
        <Standing page={page} />
        <ActionBar
          key={taken?.nth}
          page={page}
          begun={taken === undefined ? search.get('do') : 'dispatch'}
          suggested={{
            accept: suggestedValues(reading),
            place: suggestedPlace(reading),
            ...(taken && { dispatch: taken.dispatch }),
          }}
        />
      </section>
      <div className={styles['told']}>
        <section className={desk['panel']}>
          <p className={styles['detail']}>{page.detail}</p>
          <Attachments {...page} />
        </section>
        <section className={desk['panel']}>
          <h2>{titles.facts}</h2>
          <FactList page={page} />
          <RelatedMatters page={page} toMatter={(other) => `/desk/matters/${other}`} />
        </section>
        {card.point !== null && (
          <section className={desk['panel']}>
            <h2>{words.mapTitle}</h2>
            <LazyPlaceMap point={card.point} />
          </section>
        )}
      </div>
      <Happened page={page} />
      <div className={styles['beside']}>
        <MergePanel page={page} />
        {reading !== undefined && <ReadingPanel reading={reading} />}
        {reading !== undefined && <SecondOpinion id={card.id} />}
        <HabitPanel
          page={page}
          onTake={(dispatch) => setTaken({ nth: (taken?.nth ?? 0) + 1, dispatch })}
        />
        <EarlierMatters id={card.id} />
      </div>
    </div>
  );
}

/** Who asked, until when, and what was done. */
function Happened({ page }: { readonly page: Page }) {
  const titles = useWords(matterWords);
  return (
    <div className={styles['happened']}>
      <ReporterPanel page={page} />
      {page.clocks.length > 0 && (
        <section className={desk['panel']}>
          <h2>{titles.clocks}</h2>
          <ClockList clocks={page.clocks} />
        </section>
      )}
      <section className={desk['panel']}>
        <h2>{titles.timeline}</h2>
        <Timeline page={page} />
      </section>
    </div>
  );
}

function MatterTop({ page, back }: { readonly page: Page; readonly back: string }) {
  const words = useWords(deskWords);
  const say = useSay();
  const { card } = page;
  return (
    <header className={styles['top']}>
      <Link to={back}>← {words.back}</Link>
      <h1>
        {card.urgency === 'urgent' && <UrgentTag />} {card.title}
      </h1>
      <div className={styles['known']}>
        {card.number} · {say(card.stateTitle)}
        <FollowButton page={page} />
        <Link to={`/desk/matters/${card.id}/slip`}>{words.slip}</Link>
      </div>
    </header>
  );
}
