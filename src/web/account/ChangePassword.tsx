import { useState } from 'react';
import { useChangePassword } from '#web/api/account.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { PasswordField } from './PasswordField.tsx';
import { accountWords } from './words.ts';
import layout from '../ui/layout/Layout.module.css';

export function ChangePassword() {
  const words = useWords(accountWords);
  const change = useChangePassword();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  return (
    <form
      className={layout['panel']}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(
          { current, next },
          {
            onSuccess: () => {
              setCurrent('');
              setNext('');
            },
          },
        );
      }}
    >
      <h2>{words.changePassword}</h2>
      <PasswordField
        label={words.currentPassword}
        use="current-password"
        value={current}
        onChange={setCurrent}
      />
      <PasswordField label={words.newPassword} use="new-password" value={next} onChange={setNext} />
      <FaultLine error={change.error} />
      {change.isSuccess && <p role="status">{words.passwordChanged}</p>}
      <Button type="submit" busy={change.isPending}>
        {words.changePassword}
      </Button>
    </form>
  );
}
