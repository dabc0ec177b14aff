import { Link } from 'react-router';
import { useMessages, useReadAll } from '#web/api/messages.ts';
import { useMe } from '#web/api/session.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { Failure } from '../ui/states/Failure.tsx';
import { Loading } from '../ui/states/Loading.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { Moment } from '../ui/time/Moment.tsx';
import { messageTarget } from './message-target.ts';
import { accountWords } from './words.ts';
import styles from './Account.module.css';

type Message = NonNullable<
  ReturnType<typeof useMessages>['data']
>['pages'][number]['items'][number];

/** What the platform has told me. */
export function MessagesPage() {
  const words = useWords(accountWords);
  const list = useMessages();
  const readAll = useReadAll();
  if (list.error !== null)
    return <Failure error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <Loading />;
  const messages = list.data.pages.flatMap((page) => page.items);
  const unread = list.data.pages[0]?.unread ?? 0;
  if (messages.length === 0) return <Notice title={words.noMessages} />;
  return (
    <main className={styles['messages']}>
      <header>
        <h1>{words.messages}</h1>
        {unread > 0 && (
          <Button busy={readAll.isPending} onClick={() => readAll.mutate()}>
            {words.readAll}
          </Button>
        )}
      </header>
      <ul>
        {messages.map((message) => (
          <MessageItem key={message.id} message={message} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </main>
  );
}

function MessageItem({ message }: { readonly message: Message }) {
  const words = useWords(accountWords);
  const say = useSay();
  const { data: me } = useMe();
  const target = messageTarget(message.link, me?.person?.kind ?? 'resident');
  return (
    <li className={styles['panel']}>
      <p>
        {message.readAt === null && <span className={styles['unread']}>{words.unread}</span>}
        <strong>{say(message.title)}</strong> <Moment at={message.at} />
      </p>
      <p>{say(message.body)}</p>
      {target !== null && <Link to={target}>{words.openMatter}</Link>}
    </li>
  );
}
