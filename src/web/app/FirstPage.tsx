import { Navigate, useLocation } from 'react-router';
import { useMe } from '#web/api/session.ts';
import { HomePage } from '../resident/HomePage.tsx';
import { isNarrow, landingOf } from './doors.ts';

/** What the first entry of a visit is called: nobody came to it by a link of ours. */
const arrival = 'default';

/**
 * The plain address. Staff who arrive by it are led to their own door; whoever of them goes home
 * from the resident's pages stays there.
 */
export function FirstPage() {
  const { key } = useLocation();
  const { data: me } = useMe();
  if (key === arrival && me?.person?.kind === 'staff') {
    return <Navigate to={landingOf(me, isNarrow())} replace />;
  }
  return <HomePage />;
}
