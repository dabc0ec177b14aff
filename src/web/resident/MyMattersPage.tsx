import { useState } from 'react';
import { Link } from 'react-router';
import { useMe } from '#web/api/session.ts';
import { Choice } from '../ui/controls/Choice.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { MatterCards } from '../ui/matter/MatterCards.tsx';
import { Asked } from '../ui/states/Asked.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { JoinedMatters } from './JoinedMatters.tsx';
import { neighbourWords } from './neighbour-words.ts';
import { OutboxList } from './offline/OutboxList.tsx';
import { residentWords } from './words.ts';
import layout from '../ui/layout/Layout.module.css';

/** Everything I have reported, with how far it is. */
export function MyMattersPage() {
  const words = useWords(residentWords);
  const me = useMe();
  return (
    <main className={layout['stack']}>
      <h1>{words.mine}</h1>
      <OutboxList />
      <Asked of={me}>{({ person }) => (person === null ? <SignInFirst /> : <Mine />)}</Asked>
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

function Mine() {
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
      {tab === 'joined' ? <JoinedMatters /> : <Reported tab={tab} />}
    </>
  );
}

function Reported({ tab }: { readonly tab: 'open' | 'closed' }) {
  const words = useWords(residentWords);
  return (
    <MatterCards
      query={{ mine: 'reported', open: String(tab === 'open'), limit: 20 }}
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
