import { useState } from 'react';
import { problemOf } from '#web/api/problem.ts';
import { useStaffSignIn } from '#web/api/session.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Field } from '../ui/controls/Field.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { accountWords } from './words.ts';
import controls from '../ui/controls/Field.module.css';
import styles from './Account.module.css';

export function StaffSignIn({ onDone }: { onDone(): void }) {
  const words = useWords(accountWords);
  const enter = useStaffSignIn();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [codeWanted, setCodeWanted] = useState(false);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        const second = code.trim() === '' ? {} : { code: code.trim() };
        enter.mutate(
          { name: name.trim(), password, ...second },
          {
            onSuccess: onDone,
            onError: (error) => {
              if (problemOf(error).code === 'identity.second_factor_needed') setCodeWanted(true);
            },
          },
        );
      }}
    >
      <Field label={words.userName}>
        {(ids) => (
          <input
            {...ids}
            required
            autoComplete="username"
            className={controls['input']}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label={words.password}>
        {(ids) => (
          <input
            {...ids}
            required
            type="password"
            autoComplete="current-password"
            className={controls['input']}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      {codeWanted && (
        <Field label={words.secondCode} hint={words.secondCodeHint}>
          {(ids) => (
            <input
              {...ids}
              required
              autoFocus
              autoComplete="one-time-code"
              className={controls['input']}
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
          )}
        </Field>
      )}
      <FaultLine error={enter.error} />
      <Button type="submit" tone="primary" size="large" busy={enter.isPending}>
        {words.signIn}
      </Button>
    </form>
  );
}
