import { Link, NavLink, useNavigate } from 'react-router';
import { useMe, useSignOut } from '#web/api/session.ts';
import { mayOpen, pathOf } from '../app/doors.ts';
import { LanguageSwitch } from '../ui/language/LanguageSwitch.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
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
    ['inbox', words.inbox],
    ['whistles', words.whistles],
    ['entry', words.entry],
    ['import', words.import],
    ['responsibility', words.responsibility],
    [mayOpen(me, 'topics') ? 'topics' : 'models', words.models],
    ['people', words.registry],
    ['grids', words.grids],
    ['board', words.board],
    ['field', words.field],
    ['admin', words.admin],
    ...(mayOpen(me, 'admin') ? [] : ([['adminAudit', words.audit]] as const)),
  ] as const;
  return (
    <header className={styles['header']}>
      <Link to="/" className={styles['logo']}>
        <img src="/icon.svg" alt="善治" width="30" height="30" />
      </Link>
      <nav>
        {pages
          .filter(([page]) => mayOpen(me, page))
          .map(([page, title]) => (
            <NavLink key={page} to={pathOf(page)} end={page === 'inbox'}>
              {title}
            </NavLink>
          ))}
      </nav>
      <div className={styles['who']}>
        <LiveDot live={live} />
        <LanguageSwitch />
        {me?.person != null && (
          <>
            <MessagesLink to="/desk/messages" />
            <Link to="/desk/account">{me.person.name}</Link>
            <button
              type="button"
              onClick={() =>
                leave.mutate(undefined, { onSuccess: () => void navigate('/sign-in') })
              }
            >
              {words.signOut}
            </button>
            <FaultLine error={leave.error} />
          </>
        )}
      </div>
    </header>
  );
}
