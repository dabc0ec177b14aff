import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useMatters } from '#web/api/matters.ts';
import { useMe } from '#web/api/session.ts';
import { Choice } from '../ui/controls/Choice.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { MatterCards } from '../ui/matter/MatterCards.tsx';
import { Asked } from '../ui/states/Asked.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { useElderMode } from '../ui/theme/elder-mode.ts';
import { elderWords } from './elder-words.ts';
import { JoinedMatters } from './JoinedMatters.tsx';
import { neighbourWords } from './neighbour-words.ts';
import { isCutOff } from './offline/is-cut-off.ts';
import { keepMatters } from './offline/kept-matters.ts';
import { KeptMattersList } from './offline/KeptMattersList.tsx';
import { OutboxList } from './offline/OutboxList.tsx';
import { residentWords } from './words.ts';
import layout from '../ui/layout/Layout.module.css';

/** Everything I have reported, with how far it is. */
export function MyMattersPage() {
  const words = useWords(residentWords);
  const plain = useWords(elderWords);
  const large = useElderMode();
  const me = useMe();
  return (
    <main className={layout['stack']}>
      <h1>{large ? plain.mine : words.mine}</h1>
      <OutboxList />
      {isCutOff(me) ? (
        <KeptMattersList />
      ) : (
        <Asked of={me}>
          {({ person }) => (person === null ? <SignInFirst /> : <Mine personId={person.id} />)}
        </Asked>
      )}
    </main>
  );
}

function SignInFirst() {
  const words = useWords(residentWords);
  return (
    <Notice title={words.signInToSee}>
      <Link to="/sign-in?next=/resident/matters">{words.signIn}</Link>
      <Link to="/resident/lookup">{words.lookUp}</Link>
    </Notice>
  );
}

type Tab = 'open' | 'closed' | 'joined';

function Mine({ personId }: { readonly personId: string }) {
  const words = useWords(residentWords);
  const more = useWords(neighbourWords);
  const [tab, setTab] = useState<Tab>('open');
  const options = [
    { value: 'open', title: words.open },
    { value: 'closed', title: words.closed },
    { value: 'joined', title: more.joinedTab },
  ];
  return (
    <>
      <Choice
        quiet
        label={words.which}
        options={options}
        value={tab}
        onChange={(value) => setTab(value as Tab)}
      />
      {tab === 'joined' ? <JoinedMatters /> : <Reported tab={tab} personId={personId} />}
    </>
  );
}

interface ReportedProps {
  readonly tab: 'open' | 'closed';
  readonly personId: string;
}

function Reported({ tab, personId }: ReportedProps) {
  const words = useWords(residentWords);
  const query = { mine: 'reported', open: tab === 'open' ? 'true' : 'false', limit: 20 } as const;
  const list = useMatters(query);
  const first = list.isPlaceholderData ? undefined : list.data?.pages[0];
  useEffect(() => {
    if (tab !== 'open' || first === undefined) return;
    const readAt = new Date(list.dataUpdatedAt).toISOString();
    keepMatters(localStorage, personId, { readAt, cards: first.items });
  }, [tab, first, personId, list.dataUpdatedAt]);
  if (tab === 'open' && isCutOff(list)) return <KeptMattersList />;
  return (
    <MatterCards
      query={query}
      toMatter={(id) => `/resident/matters/${id}`}
      empty={
        <Notice title={tab === 'open' ? words.noneOpen : words.noneClosed}>
          <p>{words.noneHint}</p>
          <Link to="/resident/report">{words.report}</Link>
        </Notice>
      }
    />
  );
}
