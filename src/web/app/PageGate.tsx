import { Link, Outlet, useLocation } from 'react-router';
import { useMe } from '#web/api/session.ts';
import { useWords } from '../ui/language/language-context.ts';
import { Notice } from '../ui/states/Notice.tsx';
import { isNarrow, landingOf, mayOpen, pageAt } from './doors.ts';
import { doorWords } from './words.ts';

/** One calm answer at a page that is not one's own, instead of every part of it refusing apart. */
export function PageGate() {
  const words = useWords(doorWords);
  const { pathname } = useLocation();
  const { data: me } = useMe();
  const page = pageAt(pathname);
  if (me?.person?.kind !== 'staff' || page === undefined || mayOpen(me, page)) return <Outlet />;
  const work = landingOf(me, isNarrow());
  const isAdmin = mayOpen(me, 'adminPeople');
  const auditHint = isAdmin && page === 'adminAudit' ? words.auditClosed : undefined;
  const whyClosed = auditHint ?? (isAdmin ? words.closedToAdmin : words.closedHint);
  return (
    <main>
      <Notice title={words.closed} alone>
        <p>{whyClosed}</p>
        <Link to={work}>{work === '/desk/account' ? words.account : words.toWork}</Link>
      </Notice>
    </main>
  );
}
