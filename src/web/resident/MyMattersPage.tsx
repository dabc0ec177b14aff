import { useState } from 'react';
import { Link } from 'react-router';
import { useMatters } from '#web/api/matters.ts';
import { useMe } from '#web/api/session.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Choice } from '../ui/controls/Choice.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { MatterCardLink } from '../ui/matter/MatterCardLink.tsx';
import { Failure } from '../ui/states/Failure.tsx';
import { Loading } from '../ui/states/Loading.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { residentWords } from './words.ts';
import styles from './Resident.module.css';

/** Everything I have reported, with how far it is. */
export function MyMattersPage() {
  const words = useWords(residentWords);
  const me = useMe();
  const [tab, setTab] = useState<'open' | 'closed'>('open');
  const options = [
    { value: 'open', title: words.open },
    { value: 'closed', title: words.closed },
  ];
  if (me.isPending) return <Loading />;
  if (me.data?.person === null) {
    return (
      <main>
        <Notice title={words.signInToSee}>
          <Link to="/sign-in?next=/resident/matters">{words.signIn}</Link>
        </Notice>
      </main>
    );
  }
  return (
    <main className={styles['stack']}>
      <h1>{words.mine}</h1>
      <Choice
        label=""
        options={options}
        value={tab}
        onChange={(value) => setTab(value === 'open' ? 'open' : 'closed')}
      />
      <MatterCards open={tab === 'open'} />
    </main>
  );
}

function MatterCards({ open }: { readonly open: boolean }) {
  const words = useWords(residentWords);
  const list = useMatters({ mine: 'reported', open: String(open), limit: 20 });
  if (list.error !== null)
    return <Failure error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <Loading />;
  const cards = list.data.pages.flatMap((page) => page.items);
  if (cards.length === 0) {
    return (
      <Notice title={open ? words.noneOpen : words.noneClosed}>
        <p>{words.noneHint}</p>
        <Link to="/resident/report">{words.report}</Link>
      </Notice>
    );
  }
  return (
    <div className={styles['stack']}>
      {cards.map((card) => (
        <MatterCardLink key={card.id} card={card} to={`/resident/matters/${card.id}`} />
      ))}
      {list.hasNextPage && (
        <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </div>
  );
}
