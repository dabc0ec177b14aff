import { useMessages, useRead } from '#web/api/messages.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { GrowingList } from '../ui/states/GrowingList.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { groupMessages } from './group-messages.ts';
import { MessageGroupItem } from './MessageGroupItem.tsx';
import { accountWords } from './words.ts';
import styles from './Messages.module.css';

/** What the platform has told me: a line a matter, the latest first. */
export function MessagesPage() {
  const words = useWords(accountWords);
  const list = useMessages();
  const read = useRead();
  const unread = list.data?.pages[0]?.unread ?? 0;
  return (
    <main className={styles['messages']}>
      <header>
        <h1>{words.messages}</h1>
        {unread > 0 && (
          <Button busy={read.isPending} onClick={() => read.mutate(undefined)}>
            {words.readAll}
          </Button>
        )}
      </header>
      <FaultLine error={read.error} />
      <GrowingList
        list={list}
        empty={
          <Notice title={words.noMessages}>
            <p>{words.noMessagesHint}</p>
          </Notice>
        }
      >
        {(messages, more) => (
          <>
            <ul>
              {groupMessages(messages).map((group) => (
                <MessageGroupItem key={group.key} group={group} onRead={read.mutate} />
              ))}
            </ul>
            {more}
          </>
        )}
      </GrowingList>
    </main>
  );
}
