import { useState } from 'react';
import { useConfirmSecondFactor } from '#web/api/account.ts';
import { faultAt } from '#web/api/problem.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Field } from '../ui/controls/Field.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { accountWords } from './words.ts';
import controls from '../ui/controls/Field.module.css';
import styles from './Account.module.css';

interface Props {
  readonly totpUri: string;
  readonly backupCodes: readonly string[];
}

export function ConfirmSecondFactor({ totpUri, backupCodes }: Props) {
  const words = useWords(accountWords);
  const confirm = useConfirmSecondFactor();
  const [code, setCode] = useState('');
  const fault = faultAt(confirm.error, 'code');
  const key = new URL(totpUri).searchParams.get('secret') ?? '';
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate(code.trim());
      }}
    >
      <p>{words.scan}</p>
      <p>
        {words.key}：<code className={styles['key']}>{key.replace(/(.{4})/g, '$1 ')}</code>
      </p>
      <a href={totpUri}>{words.openApp}</a>
      <p>{words.backup}</p>
      <ul className={styles['codes']}>
        {backupCodes.map((backup) => (
          <li key={backup}>
            <code>{backup}</code>
          </li>
        ))}
      </ul>
      <Field label={words.secondCode} fault={fault && words.wrongCode}>
        {(ids) => (
          <input
            {...ids}
            required
            inputMode="numeric"
            autoComplete="one-time-code"
            className={controls['input']}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </Field>
      <FaultLine error={confirm.error} />
      <Button type="submit" tone="primary" busy={confirm.isPending}>
        {words.confirm}
      </Button>
    </form>
  );
}
