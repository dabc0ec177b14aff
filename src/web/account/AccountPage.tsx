import { Link } from 'react-router';
import { useMe, useSignOut } from '#web/api/session.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { Loading } from '../ui/states/Loading.tsx';
import { ChangePassword } from './ChangePassword.tsx';
import { DisplayChoices } from './DisplayChoices.tsx';
import { SecondFactor } from './SecondFactor.tsx';
import { accountWords } from './words.ts';
import layout from '../ui/layout/Layout.module.css';
import styles from './Account.module.css';

/** One's own account: how pages look, and for staff how one signs in. */
export function AccountPage() {
  const words = useWords(accountWords);
  const me = useMe();
  const leave = useSignOut();
  if (me.isPending) return <Loading />;
  const person = me.data?.person ?? null;
  return (
    <main className={styles['narrow']}>
      <h1>{words.account}</h1>
      <section className={layout['panel']}>
        {person === null ? (
          <>
            <p>{words.notSignedIn}</p>
            <Link to="/sign-in?next=/account">{words.signIn}</Link>
          </>
        ) : (
          <>
            <p>
              {words.signedInAs} · <strong>{person.name}</strong>
            </p>
            <Button busy={leave.isPending} onClick={() => leave.mutate()}>
              {words.signOut}
            </Button>
          </>
        )}
      </section>
      {me.data?.owed === 'new-password' && <p className={styles['owed']}>{words.owedPassword}</p>}
      {me.data?.owed === 'second-factor' && <p className={styles['owed']}>{words.owedSecond}</p>}
      <DisplayChoices signedIn={person !== null} />
      {person?.kind === 'staff' && <ChangePassword />}
      {person?.kind === 'staff' && <SecondFactor on={me.data?.secondFactor ?? false} />}
    </main>
  );
}
