import { Link } from 'react-router';
import { useMe } from '#web/api/session.ts';
import { useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { ChangePassword } from './ChangePassword.tsx';
import { DisplayChoices } from './DisplayChoices.tsx';
import { SignOut } from './SignOut.tsx';
import { SecondFactor } from './SecondFactor.tsx';
import { accountWords } from './words.ts';
import layout from '../ui/layout/Layout.module.css';
import styles from './Account.module.css';

/** One's own account: how pages look, and for staff how one signs in. */
export function AccountPage() {
  const words = useWords(accountWords);
  const me = useMe();
  return (
    <main className={styles['narrow']}>
      <h1>{words.account}</h1>
      <Asked of={me}>{(known) => <Own me={known} />}</Asked>
    </main>
  );
}

type Me = NonNullable<ReturnType<typeof useMe>['data']>;

function Own({ me }: { readonly me: Me }) {
  const words = useWords(accountWords);
  const { person, secondFactor } = me;
  const holdsOffice = me.authorities.some(({ bodyId }) => bodyId !== null);
  return (
    <>
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
            <SignOut personId={person.id} />
          </>
        )}
      </section>
      {person?.kind === 'staff' && !holdsOffice && (
        <p className={styles['owed']}>{words.noOffice}</p>
      )}
      <DisplayChoices signedIn={person !== null} />
      {person?.kind === 'staff' && <ChangePassword />}
      {person?.kind === 'staff' && <SecondFactor on={secondFactor} />}
    </>
  );
}
