import { Link, NavLink, Outlet } from 'react-router';
import { useMe } from '#web/api/session.ts';
import { useLive } from '#web/api/use-live.ts';
import { mayOpen, pathOf } from '../app/doors.ts';
import { NewVersion } from '../app/NewVersion.tsx';
import { LanguageSwitch } from '../ui/language/LanguageSwitch.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { LiveDot } from '../ui/states/LiveDot.tsx';
import { MessagesLink } from '../ui/states/MessagesLink.tsx';
import { StaffOnly } from '../ui/states/StaffOnly.tsx';
import { OutgoingBar } from './offline/OutgoingBar.tsx';
import { SendingProvider } from './offline/SendingProvider.tsx';
import { TaskKeeper } from './offline/TaskKeeper.tsx';
import { fieldWords } from './words.ts';
import styles from './Field.module.css';

/** Those that a whole shift without a network needs. */
const pages = [
  () => import('./TasksPage.tsx'),
  () => import('./MatterPage.tsx'),
  () => import('./PatrolPage.tsx'),
  () => import('./OutgoingPage.tsx'),
  () => import('./TaskMap.tsx'),
  () => import('../ui/map/PlaceMap.tsx'),
];

/** For whoever is out on the street with a phone: all that is needed lies under the thumb. */
export function FieldShell() {
  const words = useWords(fieldWords);
  const me = useMe();
  const live = useLive();
  const isStaff = me.data?.person?.kind === 'staff';
  return (
    <div className={styles['shell']}>
      <header data-ground="dark">
        <strong>{words.name}</strong>
        <LiveDot live={live} />
        <LanguageSwitch />
        {mayOpen(me.data, 'inbox') && <Link to={pathOf('inbox')}>{words.desk}</Link>}
      </header>
      <StaffOnly me={me} title={words.forbiddenTitle}>
        <SendingProvider>
          <div>
            <NewVersion pages={pages} />
            <OutgoingBar />
            <TaskKeeper />
            <Outlet />
          </div>
        </SendingProvider>
      </StaffOnly>
      {isStaff && (
        <nav>
          {mayOpen(me.data, 'field') && (
            <NavLink to={pathOf('field')} end>
              {words.tasks}
            </NavLink>
          )}
          {mayOpen(me.data, 'patrol') && <NavLink to={pathOf('patrol')}>{words.patrol}</NavLink>}
          <MessagesLink to="/field/messages" />
          <NavLink to="/field/account">{words.account}</NavLink>
        </nav>
      )}
    </div>
  );
}
