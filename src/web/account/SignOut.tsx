import { useState } from 'react';
import { useSignOut } from '#web/api/session.ts';
import { isWaiting, readOutbox } from '../resident/offline/outbox.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { accountWords } from './words.ts';

/** Leaves this device with all that it keeps; where something waits to be sent, asks first. */
export function SignOut({ personId }: { readonly personId: string }) {
  const words = useWords(accountWords);
  const leave = useSignOut();
  const [asked, setAsked] = useState(false);
  const waiting = readOutbox(localStorage, personId).filter(isWaiting).length;
  const asks = asked && waiting > 0;
  return (
    <>
      {asks && <p role="alert">{words.waitsStill(waiting)}</p>}
      <Button
        tone={asks ? 'danger' : 'ordinary'}
        busy={leave.isPending}
        onClick={() => (waiting > 0 && !asked ? setAsked(true) : leave.mutate())}
      >
        {asks ? words.signOutAnyway : words.signOut}
      </Button>
      <FaultLine error={leave.error} />
    </>
  );
}
