import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { useMe } from '#web/api/session.ts';
import { useWords } from '../language/language-context.ts';
import { Asked } from './Asked.tsx';
import { Notice } from './Notice.tsx';
import { stateWords } from './words.ts';

interface Props {
  readonly me: ReturnType<typeof useMe>;
  readonly title: string;
  readonly children: ReactNode;
}

/** A courtesy to whoever took the wrong door; what may be seen is decided by the server alone. */
export function StaffOnly({ me, title, children }: Props) {
  const words = useWords(stateWords);
  const { pathname } = useLocation();
  if (me.data?.person?.kind === 'staff') return children;
  return (
    <main>
      <Asked of={me}>
        {() => (
          <Notice title={title} alone>
            {me.data?.person == null && (
              <Link to={`/sign-in?next=${encodeURIComponent(pathname)}`}>{words.signIn}</Link>
            )}
            <Link to="/">{words.home}</Link>
          </Notice>
        )}
      </Asked>
    </main>
  );
}
