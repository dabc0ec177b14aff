import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMatters } from '#web/api/matters.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { Failure } from '../ui/states/Failure.tsx';
import { Loading } from '../ui/states/Loading.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { writeInbox } from './inbox-filter.ts';
import type { InboxState } from './inbox-filter.ts';
import { InboxRow } from './InboxRow.tsx';
import { useKeys } from './use-keys.ts';
import { deskWords } from './words.ts';
import styles from './Inbox.module.css';

interface Props {
  readonly inbox: InboxState;
  readonly total: string | undefined;
}

const pageSize = 50;

export function InboxList({ inbox, total }: Props) {
  const words = useWords(deskWords);
  const navigate = useNavigate();
  const list = useMatters({ ...inbox.filter, order: inbox.order, limit: pageSize });
  const cards = list.data?.pages.flatMap((page) => page.items) ?? [];
  const [at, setAt] = useState(-1);
  const body = useRef<HTMLTableSectionElement>(null);
  const move = (step: number) => setAt(Math.max(0, Math.min(cards.length - 1, at + step)));
  useEffect(() => {
    body.current?.rows[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    Enter: () => {
      const card = cards[at];
      if (card !== undefined) void navigate(`/desk/matters/${card.id}`);
    },
  });
  if (list.error !== null)
    return <Failure error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <Loading rows={6} />;
  if (cards.length === 0) {
    return (
      <Notice title={words.nothing}>
        <p>{words.nothingHint}</p>
      </Notice>
    );
  }
  return (
    <>
      <div className={styles['scroll']}>
        <table className={styles['list']} aria-busy={list.isFetching}>
          <thead>
            <tr>
              <th scope="col">{words.title}</th>
              <th scope="col">{words.stage}</th>
              <th scope="col">{words.owner}</th>
              <th scope="col">{words.clock}</th>
              <th scope="col">{words.opened}</th>
            </tr>
          </thead>
          <tbody ref={body}>
            {cards.map((card, index) => (
              <InboxRow key={card.id} card={card} chosen={index === at} />
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles['foot']}>
        <span>{words.shown(cards.length, total ?? String(cards.length))}</span>
        {list.hasNextPage && (
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {words.more}
          </Button>
        )}
        <span className={styles['keys']}>{words.keys}</span>
        <a href={exportUrl(inbox, 'csv')}>{words.exportCsv}</a>
        <a href={exportUrl(inbox, 'json')}>{words.exportJson}</a>
      </div>
    </>
  );
}

function exportUrl(inbox: InboxState, format: 'csv' | 'json'): string {
  const search = writeInbox({ filter: inbox.filter, order: 'due' });
  search.set('format', format);
  return `/api/matters/export?${search}`;
}
