import { Link, useLocation } from 'react-router';
import type { Message } from '#web/api/messages.ts';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { Moment } from '../ui/time/Moment.tsx';
import type { MessageGroup } from './group-messages.ts';
import { messageTarget } from './message-target.ts';
import { accountWords } from './words.ts';
import styles from './Messages.module.css';

interface Props {
  readonly group: MessageGroup<Message>;
  onRead(ids: readonly string[]): void;
}

/** All that was said of one matter: the latest in full, the rest on request. */
export function MessageGroupItem({ group, onRead }: Props) {
  const words = useWords(accountWords);
  const say = useSay();
  const { pathname } = useLocation();
  const { latest, earlier, unread } = group;
  const target = messageTarget(latest.link, pathname);
  return (
    <li data-unread={unread.length > 0}>
      <p className={styles['head']}>
        {unread.length > 0 && (
          <span className={styles['unread']}>{words.unreadCount(unread.length)}</span>
        )}
        <strong>{say(latest.title)}</strong>
        <Moment at={latest.at} />
      </p>
      <p>{say(latest.body)}</p>
      <p className={styles['foot']}>
        {target !== null && (
          <Link to={target} onClick={() => unread.length > 0 && onRead(unread)}>
            {words.openMatter}
          </Link>
        )}
        {unread.length > 0 && (
          <button type="button" onClick={() => onRead(unread)}>
            {words.readThese}
          </button>
        )}
      </p>
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier(earlier.length)}</summary>
          <ol>
            {earlier.map((message) => (
              <li key={message.id}>
                <Moment at={message.at} />
                <span>{say(message.title)}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}
