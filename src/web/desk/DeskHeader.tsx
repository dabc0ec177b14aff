import { Link, NavLink, useNavigate } from 'react-router';
import { useMe, useSignOut } from '#web/api/session.ts';
import { LanguageSwitch } from '../ui/language/LanguageSwitch.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { LiveDot } from '../ui/states/LiveDot.tsx';
import { MessagesLink } from '../ui/states/MessagesLink.tsx';
import { deskWords } from './words.ts';
import styles from './Desk.module.css';

export function DeskHeader({ live }: { readonly live: boolean }) {
  const words = useWords(deskWords);
  const { data: me } = useMe();
  const leave = useSignOut();
  const navigate = useNavigate();
  const pages = [
    ['/desk', words.inbox],
    ['/desk/report', words.entry],
    ['/desk/import', words.import],
    ['/desk/responsibility', words.responsibility],
    ['/command', words.board],
    ['/field', words.field],
  ] as const;
  return (
    <header className={styles['header']}>
      <Link to="/" className={styles['logo']}>
        <img src="/icon.svg" alt="善治" width="30" height="30" />
      </Link>
      <nav>
        {pages.map(([to, title]) => (
          <NavLink key={to} to={to} end={to === '/desk'}>
            {title}
          </NavLink>
        ))}
      </nav>
      <div className={styles['who']}>
        <LiveDot live={live} />
        <LanguageSwitch />
        {me?.person != null && (
          <>
            <MessagesLink />
            <Link to="/account">{me.person.name}</Link>
            <button
              type="button"
              onClick={() =>
                leave.mutate(undefined, { onSuccess: () => void navigate('/sign-in') })
              }
            >
              {words.signOut}
            </button>
          </>
        )}
      </div>
    </header>
  );
}
