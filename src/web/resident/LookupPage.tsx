import { useState } from 'react';
import { useLocation } from 'react-router';
import { useFollow } from '#web/api/reports.ts';
import { Button } from '../ui/controls/Button.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { FollowedReport } from './FollowedReport.tsx';
import { residentWords } from './words.ts';
import layout from '../ui/layout/Layout.module.css';
import styles from './Resident.module.css';

interface Given {
  readonly number?: string;
  readonly code?: string;
}

/** How far a report is, for whoever has its receipt and no account. */
export function LookupPage() {
  const words = useWords(residentWords);
  const { state } = useLocation() as { state: Given | null };
  const follow = useFollow();
  const [number, setNumber] = useState(state?.number ?? '');
  const [code, setCode] = useState(state?.code ?? '');
  const [tried, setTried] = useState(false);
  const empty = (value: string) => (tried && value.trim() === '' ? words.needBoth : undefined);
  const send = () => {
    setTried(true);
    if (number.trim() === '' || code.trim() === '' || follow.isPending) return;
    follow.mutate({ number: number.trim().toUpperCase(), code: code.trim() });
  };
  return (
    <main className={layout['stack']}>
      <h1>{words.lookUp}</h1>
      <form
        noValidate
        className={layout['panel']}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <p className={styles['meta']}>{words.lookUpHint}</p>
        <TextField
          required
          label={words.receiptNumber}
          autoComplete="off"
          placeholder="SQ20261122-000123"
          value={number}
          fault={empty(number)}
          onChange={setNumber}
        />
        <TextField
          required
          label={words.followCode}
          autoComplete="off"
          autoCapitalize="characters"
          value={code}
          fault={empty(code)}
          onChange={setCode}
        />
        <FaultLine error={follow.error} />
        <Button type="submit" tone="primary" size="large" busy={follow.isPending}>
          {words.lookUpSend}
        </Button>
      </form>
      {follow.data !== undefined && <FollowedReport report={follow.data} />}
    </main>
  );
}
