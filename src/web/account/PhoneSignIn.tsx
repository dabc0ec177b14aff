import { useState } from 'react';
import { usePhoneSignIn, useSendCode } from '#web/api/session.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Field } from '../ui/controls/Field.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { accountWords } from './words.ts';
import controls from '../ui/controls/Field.module.css';
import styles from './Account.module.css';

export function PhoneSignIn({ onDone }: { onDone(): void }) {
  const words = useWords(accountWords);
  const send = useSendCode();
  const enter = usePhoneSignIn();
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const sent = send.isSuccess;
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!sent) send.mutate(phone.trim());
        else enter.mutate({ phone: phone.trim(), code: code.trim() }, { onSuccess: onDone });
      }}
    >
      <Field label={words.phone}>
        {(ids) => (
          <input
            {...ids}
            type="tel"
            required
            autoComplete="tel-national"
            className={controls['input']}
            value={phone}
            onChange={(event) => {
              setPhone(event.target.value);
              send.reset();
            }}
          />
        )}
      </Field>
      {sent && (
        <>
          <p role="status" className={styles['told']}>
            {send.data == null ? words.codeSent : words.demoCode(send.data)}
          </p>
          <Field label={words.code}>
            {(ids) => (
              <input
                {...ids}
                required
                autoFocus
                inputMode="numeric"
                autoComplete="one-time-code"
                pattern="\d{6}"
                className={controls['input']}
                value={code}
                onChange={(event) => setCode(event.target.value)}
              />
            )}
          </Field>
        </>
      )}
      <FaultLine error={enter.error ?? send.error} />
      <Button type="submit" tone="primary" size="large" busy={send.isPending || enter.isPending}>
        {sent ? words.signIn : words.sendCode}
      </Button>
    </form>
  );
}
