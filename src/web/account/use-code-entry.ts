import { useState } from 'react';
import { problemOf, waitOf } from '#web/api/problem.ts';
import { usePhoneSignIn, useSendCode } from '#web/api/session.ts';
import { looksLikePhone } from './phone-number.ts';
import { useCountdown } from './use-countdown.ts';

/** Longer waits are told in the sentence: nobody watches an hour being counted down. */
const countedMaxS = 120;

/** First a code, again after a wait, then in. The code's field stays once one was sent. */
export function useCodeEntry(onDone: () => void) {
  const send = useSendCode();
  const enter = usePhoneSignIn();
  const wait = useCountdown();
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const [tried, setTried] = useState(false);
  const wanted = { phone: phone.trim(), code: code.trim() };
  const phoneFits = looksLikePhone(wanted.phone);
  const codeFits = /^\d{6}$/.test(wanted.code);
  const ask = () => {
    setTried(!phoneFits);
    if (!phoneFits || send.isPending || wait.secondsLeft > 0) return;
    enter.reset();
    send.mutate(wanted.phone, {
      onSuccess: ({ againAfterS }) => {
        setAsked(true);
        setCode('');
        wait.start(againAfterS);
      },
      onError: (error) => {
        // A code is on its way already, from before the page was opened anew.
        if (problemOf(error).code === 'identity.code_too_soon') setAsked(true);
        if (waitOf(error) <= countedMaxS) wait.start(waitOf(error));
      },
    });
  };
  const submit = () => {
    if (!asked) return ask();
    setTried(true);
    if (phoneFits && codeFits && !enter.isPending) enter.mutate(wanted, { onSuccess: onDone });
  };
  const changePhone = (written: string) => {
    setPhone(written);
    setAsked(false);
    wait.start(0);
    send.reset();
    enter.reset();
  };
  return {
    ...{ phone, changePhone, code, setCode, asked, ask, submit },
    phoneWrong: tried && !phoneFits,
    codeWrong: tried && asked && !codeFits,
    secondsLeft: wait.secondsLeft,
    sending: send.isPending,
    entering: enter.isPending,
    shownCode: send.data?.shownCode ?? null,
    error: enter.error ?? send.error,
  };
}
