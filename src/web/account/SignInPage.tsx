import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useFindMe, useSignInOptions } from '#web/api/session.ts';
import { isNarrow, landingOf } from '../app/doors.ts';
import { Choice } from '../ui/controls/Choice.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { CodesNotSent } from './CodesNotSent.tsx';
import { PhoneSignIn } from './PhoneSignIn.tsx';
import { SingleSignOn } from './SingleSignOn.tsx';
import { StaffSignIn } from './StaffSignIn.tsx';
import { accountWords } from './words.ts';
import styles from './Account.module.css';

/** Residents enter by phone and code, staff by name and password. */
export function SignInPage() {
  const words = useWords(accountWords);
  const navigate = useNavigate();
  const findMe = useFindMe();
  const { data: ways } = useSignInOptions();
  const [search] = useSearchParams();
  const next = safeNext(search.get('next'));
  const staffDoor = next !== null && /^\/(desk|field|command)/.test(next);
  const [who, setWho] = useState(staffDoor ? 'staff' : 'residents');
  const options = [
    { value: 'residents', title: words.residents },
    { value: 'staff', title: words.staff },
  ];
  const enter = async () => {
    await navigate(next ?? landingOf(await findMe(), isNarrow()), { replace: true });
  };
  return (
    <main className={styles['narrow']}>
      <h1>{words.signIn}</h1>
      <Choice label="" options={options} value={who} onChange={setWho} />
      {who === 'staff' ? (
        <>
          <StaffSignIn onDone={() => void enter()} />
          <SingleSignOn providers={ways?.singleSignOn ?? []} next={next ?? '/desk'} />
        </>
      ) : ways?.phoneCodes === false ? (
        <CodesNotSent hotline={ways.hotline} />
      ) : (
        <PhoneSignIn onDone={() => void enter()} />
      )}
    </main>
  );
}

/** Only a place on this site: a link must not send people elsewhere once they have signed in. */
function safeNext(next: string | null): string | null {
  return next !== null && /^\/(?![/\\])/.test(next) ? next : null;
}
