import { Navigate } from 'react-router';
import { useMe, useSignOut } from '#web/api/session.ts';
import { isNarrow, landingOf } from '../app/doors.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { Asked } from '../ui/states/Asked.tsx';
import { ChangePassword } from './ChangePassword.tsx';
import { SecondFactor } from './SecondFactor.tsx';
import { accountWords } from './words.ts';
import styles from './Account.module.css';

interface Props {
  readonly debt: 'new-password' | 'second-factor';
}

/** What is owed before any work, alone on its page; once it is paid, on to one's own page. */
export function OwedPage({ debt }: Props) {
  const words = useWords(accountWords);
  const me = useMe();
  const leave = useSignOut();
  const isPassword = debt === 'new-password';
  return (
    <main className={styles['narrow']}>
      <h1>{isPassword ? words.ownPasswordTitle : words.ownSecondTitle}</h1>
      <Asked of={me}>
        {(known) =>
          known.owed !== debt ? (
            <Navigate to={landingOf(known, isNarrow())} replace />
          ) : (
            <>
              <p>{isPassword ? words.ownPasswordWhy : words.owedSecond}</p>
              {isPassword ? <ChangePassword temporary /> : <SecondFactor on={false} />}
              <Button tone="plain" busy={leave.isPending} onClick={() => leave.mutate()}>
                {words.signOut}
              </Button>
              <FaultLine error={leave.error} />
            </>
          )
        }
      </Asked>
    </main>
  );
}
