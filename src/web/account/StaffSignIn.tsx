import { useState } from 'react';
import { problemOf } from '#web/api/problem.ts';
import { useStaffSignIn } from '#web/api/session.ts';
import { Button } from '../ui/controls/Button.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { PasswordField } from './PasswordField.tsx';
import { accountWords } from './words.ts';
import styles from './Account.module.css';

/** The second factor is asked for only once the server says that it is set up. */
export function StaffSignIn({ onDone }: { onDone(): void }) {
  const words = useWords(accountWords);
  const enter = useStaffSignIn();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string>();
  const [tried, setTried] = useState(false);
  const empty = (value: string) => (tried && value === '' ? words.passwordEmpty : undefined);
  const send = () => {
    setTried(true);
    if (name.trim() === '' || password === '' || code?.trim() === '' || enter.isPending) return;
    const second = code === undefined ? {} : { code: code.trim() };
    const onError = (error: unknown) => {
      if (problemOf(error).code === 'identity.second_factor_needed') setCode('');
    };
    enter.mutate({ name: name.trim(), password, ...second }, { onSuccess: onDone, onError });
  };
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextField
        required
        label={words.userName}
        autoComplete="username"
        value={name}
        fault={empty(name.trim())}
        onChange={setName}
      />
      <PasswordField
        label={words.password}
        use="current-password"
        value={password}
        fault={empty(password)}
        onChange={setPassword}
      />
      {code !== undefined && (
        <TextField
          required
          autoFocus
          label={words.secondCode}
          hint={words.secondCodeHint}
          autoComplete="one-time-code"
          value={code}
          fault={empty(code.trim())}
          onChange={setCode}
        />
      )}
      <FaultLine error={enter.error} />
      <Button type="submit" tone="primary" size="large" busy={enter.isPending}>
        {words.signIn}
      </Button>
    </form>
  );
}
