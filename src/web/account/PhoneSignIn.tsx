import { faultAt } from '#web/api/problem.ts';
import { Button } from '../ui/controls/Button.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { useCodeEntry } from './use-code-entry.ts';
import { accountWords } from './words.ts';
import styles from './Account.module.css';

export function PhoneSignIn({ onDone }: { onDone(): void }) {
  const words = useWords(accountWords);
  const say = useSay();
  const entry = useCodeEntry(onDone);
  const { phone, code, asked, secondsLeft, shownCode, error } = entry;
  const refused = faultAt(error, 'phone');
  const phoneFault = entry.phoneWrong ? words.wrongPhone : refused && say(refused);
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        entry.submit();
      }}
    >
      <TextField
        required
        type="tel"
        label={words.phone}
        autoComplete="tel-national"
        value={phone}
        fault={phoneFault}
        onChange={entry.changePhone}
      />
      {asked && (
        <>
          <p role="status" className={styles['told']}>
            {shownCode === null ? words.codeSent : words.demoCode(shownCode)}
          </p>
          <TextField
            required
            autoFocus
            label={words.code}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            fault={entry.codeWrong ? words.wrongCode : undefined}
            onChange={entry.setCode}
          />
        </>
      )}
      {refused === undefined && <FaultLine error={error} />}
      <Button
        type="submit"
        tone="primary"
        size="large"
        busy={entry.entering || (!asked && entry.sending)}
      >
        {asked ? words.signIn : words.sendCode}
      </Button>
      {asked && (
        <Button disabled={secondsLeft > 0} busy={entry.sending} onClick={entry.ask}>
          {secondsLeft > 0 ? words.codeAgainIn(secondsLeft) : words.codeAgain}
        </Button>
      )}
    </form>
  );
}
