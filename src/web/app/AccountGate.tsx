import { Navigate, Outlet, useLocation } from 'react-router';
import { useMe } from '#web/api/session.ts';
import { owedPath } from './doors.ts';

/** Around every page: a password or second factor that is owed comes first, whatever the door. */
export function AccountGate() {
  const { data: me } = useMe();
  const { pathname } = useLocation();
  const first = me === undefined ? undefined : owedPath(me, pathname);
  return first === undefined ? <Outlet /> : <Navigate to={first} replace />;
}
