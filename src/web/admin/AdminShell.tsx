import { NavLink, Outlet } from 'react-router';
import { useMe } from '#web/api/session.ts';
import { mayOpen, pathOf } from '../app/doors.ts';
import { useWords } from '../ui/language/language-context.ts';
import { adminWords } from './words.ts';
import styles from './Admin.module.css';

const tabs = [
  'admin',
  'adminBodies',
  'adminPeople',
  'adminCapacities',
  'adminList',
  'adminCategories',
  'adminClients',
  'adminWebhooks',
  'adminAudit',
] as const;

/** The pages with which an office runs itself. */
export function AdminShell() {
  const words = useWords(adminWords);
  const { data: me } = useMe();
  return (
    <main className={styles['page']}>
      <nav className={styles['tabs']} aria-label={words.admin}>
        {tabs
          .filter((page) => mayOpen(me, page))
          .map((page) => (
            <NavLink key={page} to={pathOf(page)} end>
              {words[page]}
            </NavLink>
          ))}
      </nav>
      <Outlet />
    </main>
  );
}
