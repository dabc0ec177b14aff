import { useState } from 'react';
import { useEnrolSecondFactor, useRemoveSecondFactor } from '#web/api/account.ts';
import { faultAt } from '#web/api/problem.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { ConfirmSecondFactor } from './ConfirmSecondFactor.tsx';
import { PasswordField } from './PasswordField.tsx';
import { accountWords } from './words.ts';
import layout from '../ui/layout/Layout.module.css';
import styles from './Account.module.css';

/** Setting up or turning off the second factor; both ask for the password again. */
export function SecondFactor({ on }: { readonly on: boolean }) {
  const words = useWords(accountWords);
  const say = useSay();
  const enrol = useEnrolSecondFactor();
  const remove = useRemoveSecondFactor();
  const [password, setPassword] = useState('');
  const change = on ? remove : enrol;
  const fault = faultAt(change.error, 'password');
  return (
    <section className={layout['panel']}>
      <h2>{words.secondFactor}</h2>
      <p>{on ? words.secondOn : words.secondOff}</p>
      {enrol.data !== undefined && !on ? (
        <ConfirmSecondFactor {...enrol.data} />
      ) : (
        <form
          noValidate
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault();
            change.mutate(password, { onSuccess: () => setPassword('') });
          }}
        >
          <PasswordField
            label={words.password}
            use="current-password"
            value={password}
            fault={fault && say(fault)}
            onChange={setPassword}
          />
          <FaultLine error={change.error} />
          <Button type="submit" tone={on ? 'danger' : 'ordinary'} busy={change.isPending}>
            {on ? words.remove : words.enrol}
          </Button>
        </form>
      )}
    </section>
  );
}
