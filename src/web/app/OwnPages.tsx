import { Navigate, Outlet, useLocation } from 'react-router';
import { useMe } from '#web/api/session.ts';
import { isNarrow, ownPagesOf } from './doors.ts';

/** One's account and messages stand within one's own door: staff are led to theirs. */
export function OwnPages() {
  const { data: me } = useMe();
  const { pathname } = useLocation();
  const door = me === undefined ? '/account' : ownPagesOf(me, isNarrow());
  if (door === '/account') return <Outlet />;
  const page = pathname.endsWith('/messages') ? 'messages' : 'account';
  return <Navigate to={`${door}/${page}`} replace />;
}
