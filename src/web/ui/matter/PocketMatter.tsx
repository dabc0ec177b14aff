import { useParams } from 'react-router';
import { useMatter } from '#web/api/matters.ts';
import type { MatterPage } from '#web/api/types.ts';
import { useWords } from '../language/language-context.ts';
import { BackLink } from '../layout/BackLink.tsx';
import type { Place } from '../layout/BackLink.tsx';
import { LazyPlaceMap } from '../map/LazyPlaceMap.tsx';
import { Asked } from '../states/Asked.tsx';
import { ActionBar } from './ActionBar.tsx';
import { Attachments } from './Attachments.tsx';
import { FactList } from './FactList.tsx';
import { RelatedMatters } from './RelatedMatters.tsx';
import { Standing } from './Standing.tsx';
import { Together } from './Together.tsx';
import { Timeline } from './Timeline.tsx';
import { matterWords } from './words.ts';
import layout from '../layout/Layout.module.css';

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
  return (
    <>
      <h1>{card.title}</h1>
      <section className={layout['panel']}>
        <Standing page={page} />
        <Together together={page.together} />
        <ActionBar page={page} folded />
      </section>
      <section className={layout['panel']}>
        <h2>{detailTitle}</h2>
        <p className={layout['detail']}>{page.detail}</p>
        <Attachments {...page} />
        {withMap && card.point !== null && <LazyPlaceMap point={card.point} />}
        <FactList page={page} />
        <RelatedMatters page={page} toMatter={(other) => `${matters}/${other}`} />
      </section>
      <section className={layout['panel']}>
        <h2>{words.timeline}</h2>
        <Timeline page={page} />
      </section>
    </>
  );
}
