import { Outlet } from 'react-router';
import styles from './Desk.module.css';

/** One's account and messages, as wide and as large as behind the other doors. */
export function OwnPagesAtDesk() {
  return (
    <div className={styles['own']}>
      <Outlet />
    </div>
  );
}
