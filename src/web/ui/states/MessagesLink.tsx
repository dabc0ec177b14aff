import { Link } from 'react-router';
import { useUnread } from '#web/api/messages.ts';
import { useWords } from '../language/language-context.ts';
import { stateWords } from './words.ts';
import styles from './MessagesLink.module.css';

/** The way to one's messages, with how many are unread. */
export function MessagesLink({ to = '/account/messages' }: { readonly to?: string }) {
  const words = useWords(stateWords);
  const { data: unread = 0 } = useUnread(true);
  return (
    <Link to={to} className={styles['link']}>
      {words.messages}
      {unread > 0 && (
        <span className={styles['count']} aria-label={words.unread(unread)}>
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}
