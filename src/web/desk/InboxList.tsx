import { useMatters } from '#web/api/matters.ts';
import { useWords } from '../ui/language/language-context.ts';
import { GrowingList } from '../ui/states/GrowingList.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import type { InboxState } from './inbox-filter.ts';
import { InboxTable } from './InboxTable.tsx';
import { deskWords } from './words.ts';
import styles from './Inbox.module.css';

interface Props {
  readonly inbox: InboxState;
  readonly total: string | undefined;
}

const pageSize = 50;

export function InboxList({ inbox, total }: Props) {
  const words = useWords(deskWords);
  const list = useMatters({ ...inbox.filter, order: inbox.order, limit: pageSize });
  return (
    <GrowingList
      list={list}
      rows={6}
      empty={
        <Notice title={words.nothing}>
          <p>{words.nothingHint}</p>
        </Notice>
      }
    >
      {(cards, more) => (
        <>
          {/* What was chosen under one filter is not carried unseen into another. */}
          <InboxTable key={JSON.stringify(inbox)} cards={cards} busy={list.isFetching} />
          <div className={styles['foot']}>
            <span>{words.shown(cards.length, total ?? String(cards.length))}</span>
            {more}
            <span className={styles['keys']}>{words.keys}</span>
          </div>
        </>
      )}
    </GrowingList>
  );
}
