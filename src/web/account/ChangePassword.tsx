import { useState } from 'react';
import { useChangePassword } from '#web/api/account.ts';
import { faultAt } from '#web/api/problem.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { noPasswordYet, passwordFaults } from './new-password.ts';
import { PasswordField } from './PasswordField.tsx';
import { accountWords } from './words.ts';
import layout from '../ui/layout/Layout.module.css';

/** A password of one's own, in place of an old one or of one that somebody gave. */
export function ChangePassword({ temporary = false }: { readonly temporary?: boolean }) {
  const words = useWords(accountWords);
  const say = useSay();
  const change = useChangePassword();
  const [typed, setTyped] = useState(noPasswordYet);
  const [tried, setTried] = useState(false);
  const faults = tried ? passwordFaults(typed) : [];
  const refused = faultAt(change.error, 'password');
  const send = () => {
    setTried(true);
    if (passwordFaults(typed).length > 0 || change.isPending) return;
    const { current, next } = typed;
    const onSuccess = () => {
      setTyped(noPasswordYet);
      setTried(false);
    };
    change.mutate({ current, next }, { onSuccess });
  };
  const empty = (is: boolean) => (is ? words.passwordEmpty : undefined);
  return (
    <form
      noValidate
      className={layout['panel']}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {!temporary && <h2>{words.changePassword}</h2>}
      <PasswordField
        label={temporary ? words.temporaryPassword : words.currentPassword}
        use="current-password"
        value={typed.current}
        fault={empty(faults.includes('current-empty'))}
        onChange={(current) => setTyped({ ...typed, current })}
      />
      <PasswordField
        label={words.newPassword}
        use="new-password"
        hint={words.passwordRules}
        value={typed.next}
        fault={empty(faults.includes('next-empty')) ?? (refused && say(refused))}
        onChange={(next) => setTyped({ ...typed, next })}
      />
      <PasswordField
        label={words.repeatPassword}
        use="new-password"
        value={typed.again}
        fault={faults.includes('differ') ? words.passwordsDiffer : undefined}
        onChange={(again) => setTyped({ ...typed, again })}
      />
      {refused === undefined && <FaultLine error={change.error} />}
      {change.isSuccess && <p role="status">{words.passwordChanged}</p>}
      <Button type="submit" tone={temporary ? 'primary' : 'ordinary'} busy={change.isPending}>
        {temporary ? words.ownPasswordSend : words.changePassword}
      </Button>
    </form>
  );
}
