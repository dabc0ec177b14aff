import { useContext } from 'react';
import { useParams } from 'react-router';
import { useMatter } from '#web/api/matters.ts';
import type { MatterPage } from '#web/api/types.ts';
import { useSay, useWords } from '../language/language-context.ts';
import { BackLink } from '../layout/BackLink.tsx';
import type { Place } from '../layout/BackLink.tsx';
import { LazyPlaceMap } from '../map/LazyPlaceMap.tsx';
import { StageBeads } from '../stage-line/StageBeads.tsx';
import { Asked } from '../states/Asked.tsx';
import { useElderMode } from '../theme/elder-mode.ts';
import { ActionBar } from './ActionBar.tsx';
import { Attachments } from './Attachments.tsx';
import { FactList } from './FactList.tsx';
import { RelatedMatters } from './RelatedMatters.tsx';
import { PlainSpeech } from './speech.ts';
import { Standing } from './Standing.tsx';
import { Together } from './Together.tsx';
import { Timeline } from './Timeline.tsx';
import { matterWords } from './words.ts';
import layout from '../layout/Layout.module.css';
import styles from './Matter.module.css';

interface Props {
  /** The list one came from, behind this door. */
  readonly list: Place;
  /** Under which all matters of this door lie. */
  readonly matters: string;
  /** What stands over the report itself. */
  readonly detailTitle: string;
  readonly withMap?: boolean;
}

/** The matter of the address on a phone: where it stands, what can I do, then all the rest. */
export function PocketMatter(props: Props) {
  const { id = '' } = useParams();
  const matter = useMatter(id);
  return (
    <main className={layout['stack']}>
      <BackLink {...props.list} />
      <Asked of={matter} rows={4}>
        {(page) => <Shown page={page} {...props} />}
      </Asked>
    </main>
  );
}

interface ShownProps extends Omit<Props, 'list'> {
  readonly page: MatterPage;
}

function Shown({ page, matters, detailTitle, withMap = false }: ShownProps) {
  const words = useWords(matterWords);
  const { card } = page;
  // In large type a neighbour reads how it stands and what was answered; the rest is a tap away.
  const brief = useBrevity();
  const facts = (
    <>
      <FactList page={page} />
      <RelatedMatters page={page} toMatter={(other) => `${matters}/${other}`} />
    </>
  );
  return (
    <>
      <h1>{card.title}</h1>
      <section className={layout['panel']}>
        {brief ? <BriefStanding page={page} /> : <Standing page={page} />}
        <Together together={page.together} />
        <ActionBar page={page} folded />
      </section>
      <section className={layout['panel']}>
        <h2>{detailTitle}</h2>
        <p className={layout['detail']}>{page.detail}</p>
        <Attachments {...page} />
        {withMap && card.point !== null && <LazyPlaceMap point={card.point} />}
        {!brief && facts}
      </section>
      {brief ? (
        <details className={`${layout['panel']} ${styles['moreActions']}`}>
          <summary>{words.wholeStory}</summary>
          {facts}
          <Timeline page={page} />
        </details>
      ) : (
        <section className={layout['panel']}>
          <h2>{words.timeline}</h2>
          <Timeline page={page} />
        </section>
      )}
    </>
  );
}

function useBrevity(): boolean {
  const large = useElderMode();
  return useContext(PlainSpeech) && large;
}

/** Where it stands in one look and one sentence, and the answer where there is one. */
function BriefStanding({ page }: { readonly page: MatterPage }) {
  const words = useWords(matterWords);
  const say = useSay();
  const answers = page.timeline.filter(({ action }) => answering.has(action));
  const answer = answers.sort((one, other) => other.seq - one.seq)[0]?.input['text'];
  return (
    <>
      <StageBeads card={page.card} />
      <p className={layout['next']}>{say(page.whatNext)}</p>
      {typeof answer === 'string' && (
        <>
          <h2>{words.answer}</h2>
          <p className={layout['detail']}>{answer}</p>
        </>
      )}
      {page.contactPhone !== null && (
        <p>
          {words.call} <a href={`tel:${page.contactPhone}`}>{page.contactPhone}</a>
        </p>
      )}
    </>
  );
}

const answering: ReadonlySet<string> = new Set(['answer', 'answer_directly']);
