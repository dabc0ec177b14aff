import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { newKey } from '#web/api/new-key.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { Notice } from '../ui/states/Notice.tsx';
import { Moment } from '../ui/time/Moment.tsx';
import { isWaiting, matterOf, photosOf, type Entry } from './offline/entry.ts';
import { outgoingWords } from './offline/outgoing-words.ts';
import { patrolPath, takeUpPatrol } from './offline/patrol-draft.ts';
import { useKeeping } from './offline/SendingProvider.tsx';
import layout from '../ui/layout/Layout.module.css';
import styles from './offline/Outgoing.module.css';

/** Everything that was entered here and that its writer has not seen arrive. */
export function OutgoingPage() {
  const words = useWords(outgoingWords);
  const { entries, sendNow } = useKeeping();
  return (
    <main className={layout['stack']}>
      <h1>{words.title}</h1>
      <p>{words.hint}</p>
      {entries.some(isWaiting) && <Button onClick={sendNow}>{words.sendNow}</Button>}
      {entries.length === 0 ? (
        <Notice title={words.none}>
          <p>{words.noneHint}</p>
        </Notice>
      ) : (
        <ul role="list" className={styles['list']} aria-live="polite">
          {entries.map((entry) => (
            <li key={entry.id} data-fate={entry.receipt === undefined ? 'here' : 'sent'}>
              <p>{entry.title}</p>
              <Fate entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}

function Fate({ entry }: { readonly entry: Entry }) {
  const words = useWords(outgoingWords);
  const say = useSay();
  const { drop } = useKeeping();
  const { receipt, refusal, body, madeAt } = entry;
  const photos = photosOf(body).length;
  if (receipt !== undefined) {
    return (
      <>
        <strong>{words.sent(receipt.number)}</strong>
        <div className={styles['buttons']}>
          <Button onClick={() => void drop(entry)}>{words.noted}</Button>
          <Link to={`/field/matters/${receipt.id}`}>{words.open}</Link>
        </div>
      </>
    );
  }
  return (
    <>
      <strong>{refusal === undefined ? words.waiting : words.refused}</strong>
      {refusal !== undefined && <p role="alert">{say(refusal)}</p>}
      <p>
        {words.made} <Moment at={new Date(madeAt).toISOString()} />
        {photos > 0 && ` · ${words.photos(photos)}`}
      </p>
      {refusal !== undefined && <WayOut entry={entry} />}
    </>
  );
}

/** What the server would not have: look why, mend it, or let it go. */
function WayOut({ entry }: { readonly entry: Entry }) {
  const words = useWords(outgoingWords);
  const navigate = useNavigate();
  const { box, drop } = useKeeping();
  const [asking, setAsking] = useState(false);
  const matter = matterOf(entry);
  const mend = async () => {
    if (typeof box === 'string') return;
    await takeUpPatrol(box, entry, newKey());
    await navigate('/field/patrol');
  };
  if (asking) {
    return (
      <>
        <p>{words.dropAsk}</p>
        <div className={styles['buttons']}>
          <Button tone="danger" onClick={() => void drop(entry)}>
            {words.drop}
          </Button>
          <Button onClick={() => setAsking(false)}>{words.keep}</Button>
        </div>
      </>
    );
  }
  return (
    <div className={styles['buttons']}>
      {matter !== undefined && <Link to={`/field/matters/${matter}`}>{words.open}</Link>}
      {entry.path === patrolPath && (
        <Button tone="primary" onClick={() => void mend()}>
          {words.mend}
        </Button>
      )}
      <Button onClick={() => setAsking(true)}>{words.drop}</Button>
    </div>
  );
}
