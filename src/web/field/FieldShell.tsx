import { Link, NavLink, Outlet } from 'react-router';
import { useMe } from '#web/api/session.ts';
import { useLive } from '#web/api/use-live.ts';
import { useWords } from '../ui/language/language-context.ts';
import { LiveDot } from '../ui/states/LiveDot.tsx';
import { StaffOnly } from '../ui/states/StaffOnly.tsx';
import { fieldWords } from './words.ts';
import styles from './Field.module.css';

/** For whoever is out on the street with a phone. */
export function FieldShell() {
  const words = useWords(fieldWords);
  const me = useMe();
  const live = useLive();
  return (
    <div className={styles['shell']}>
      <header>
        <strong>{words.name}</strong>
        <LiveDot live={live} />
        <Link to="/desk">{words.desk}</Link>
      </header>
      <StaffOnly me={me} title={words.forbiddenTitle}>
        <Outlet />
      </StaffOnly>
      <nav>
        <NavLink to="/field" end>
          {words.tasks}
        </NavLink>
        <NavLink to="/field/patrol">{words.patrol}</NavLink>
      </nav>
    </div>
  );
}
