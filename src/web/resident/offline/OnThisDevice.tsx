import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { findLastWriter } from '#web/api/device-drafts.ts';
import { useMe } from '#web/api/session.ts';
import { useWords } from '../../ui/language/language-context.ts';
import { useOnline } from '../../ui/states/OfflineBar.tsx';
import { isBegun } from '../report-draft.ts';
import { findDraft } from '../use-draft.ts';
import { isCutOff } from './is-cut-off.ts';
import { findKeptMatters } from './kept-matters.ts';
import { outboxWords } from './outbox-words.ts';
import { useOutbox, type Outbox } from './use-outbox.ts';
import styles from './Offline.module.css';

/** Without a network: that there is none, what can be done all the same, and what is kept here. */
export function OnThisDevice() {
  const me = useMe();
  const online = useOnline();
  const outbox = useOutbox();
  return online && !isCutOff(me) ? null : <Kept outbox={outbox} />;
}

/** It asks for nothing itself: to ask anew would be to know of no failure again. */
function Kept({ outbox: { writer, items } }: { readonly outbox: Outbox }) {
  const words = useWords(outboxWords);
  const draft = findDraft(findLastWriter(localStorage));
  const matters = findKeptMatters(localStorage, writer)?.cards.length ?? 0;
  const kept: ReactNode[] = [];
  if (draft !== null && isBegun(draft)) {
    kept.push(<Link to="/resident/report">{words.draft(shortened(draft.detail))}</Link>);
  }
  if (items.length > 0) kept.push(<Link to="/resident/matters">{words.waits(items.length)}</Link>);
  if (matters > 0) kept.push(<Link to="/resident/matters">{words.mattersKept(matters)}</Link>);
  return (
    <section className={styles['kept']} role="status">
      <strong>{words.offline}</strong>
      <p>{words.allTheSame}</p>
      {kept.length > 0 && (
        <>
          <p>{words.onDevice}</p>
          <ul>
            {kept.map((one, index) => (
              <li key={index}>{one}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function shortened(detail: string): string {
  const line = detail.trim().replace(/\s+/g, ' ');
  return [...line].length > 16 ? `${[...line].slice(0, 15).join('')}…` : line;
}
