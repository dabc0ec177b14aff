import { Outlet } from 'react-router';
import { LanguageSwitch } from '../ui/language/LanguageSwitch.tsx';
import styles from './Account.module.css';

/** Nothing around it that would be refused: the name, the language, and what is owed. */
export function OwedShell() {
  return (
    <div className={styles['bare']}>
      <header>
        <img src="/icon.svg" alt="善治" width="32" height="32" />
        <LanguageSwitch />
      </header>
      <Outlet />
    </div>
  );
}
