import { useMatters } from '#web/api/matters.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { GrowingList } from '../ui/states/GrowingList.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { isNarrowed } from './inbox-filter.ts';
import type { InboxState } from './inbox-filter.ts';
import { InboxTable } from './InboxTable.tsx';
import { deskWords } from './words.ts';
import styles from './Inbox.module.css';

interface Props {
  readonly inbox: InboxState;
  readonly total: string | undefined;
  /** Shows everything instead. */
  onAll(): void;
}

const pageSize = 50;

export function InboxList({ inbox, total, onAll }: Props) {
  const words = useWords(deskWords);
  const list = useMatters({ ...inbox.filter, order: inbox.order, limit: pageSize });
  return (
    <GrowingList
      list={list}
      rows={6}
      empty={
        isWaiting(inbox) ? (
          <Notice title={words.nothingWaits}>
            <Button onClick={onAll}>{words.showAll}</Button>
          </Notice>
        ) : (
          <Notice title={words.nothing}>
            <p>{words.nothingHint}</p>
          </Notice>
        )
      }
    >
      {(cards, more) => (
        <>
          {/* What was chosen under one filter is not carried unseen into another. */}
          <InboxTable
            key={JSON.stringify(inbox)}
            cards={cards}
            busy={list.isFetching}
            toCall={inbox.filter.step === 'call_back'}
          />
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

/** All that waits for the person, and nothing narrower. */
function isWaiting({ filter }: InboxState): boolean {
  return filter.mine === 'waiting' && !isNarrowed(filter);
}
