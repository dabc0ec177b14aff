import { useState } from 'react';
import { useNavigate } from 'react-router';
import { findLastWriter, nobody } from '#web/api/device-drafts.ts';
import { problemOf } from '#web/api/problem.ts';
import { useReport } from '#web/api/reports.ts';
import { useMe } from '#web/api/session.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { PlaceField } from '../ui/places/PlaceField.tsx';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { useElderMode } from '../ui/theme/elder-mode.ts';
import { elderWords } from './elder-words.ts';
import { ReporterFields } from './ReporterFields.tsx';
import { draftFaults, isBegun, reportBody } from './report-draft.ts';
import { SimilarNearby } from './SimilarNearby.tsx';
import { Queued } from './offline/OutboxList.tsx';
import { useOutbox } from './offline/use-outbox.ts';
import { reportWords } from './report-words.ts';
import { useDraft } from './use-draft.ts';
import { WhatFields } from './WhatFields.tsx';
import styles from './ReportPage.module.css';

/** Text first, everything else after: the shortest way from seeing something to having said it. */
export function ReportPage() {
  const words = useWords(reportWords);
  const plain = useWords(elderWords);
  const large = useElderMode();
  const navigate = useNavigate();
  const { data: me } = useMe();
  // Without a network nobody says who this is: then it is whoever wrote here last.
  const signedIn = me === undefined ? findLastWriter(localStorage) !== nobody : me.person !== null;
  const name = me?.person?.name ?? (signedIn ? words.you : undefined);
  const report = useReport();
  const { draft, change, clear } = useDraft();
  const outbox = useOutbox();
  const [tried, setTried] = useState(false);
  const faults = tried ? draftFaults(draft, signedIn) : [];
  const send = () => {
    setTried(true);
    if (draftFaults(draft, signedIn).length > 0 || report.isPending) return;
    report.mutate(
      { body: reportBody(draft, signedIn), idempotencyKey: draft.idempotencyKey },
      {
        onSuccess: ({ id, number, followCode }) => {
          const withPhone = !draft.anonymous;
          clear();
          const state = { number, followCode, withPhone };
          void navigate(`/resident/receipt/${id}`, { state });
        },
        onError: (error) => {
          if (problemOf(error).status !== 0) return;
          outbox.put({ draft, body: reportBody(draft, signedIn) });
          setTried(false);
          clear();
        },
      },
    );
  };
  return (
    <main>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <h1>{large ? plain.report : words.title}</h1>
        <WhatFields draft={draft} onChange={change} missing={faults.includes('what')} />
        <PlaceField
          place={draft}
          mapless={large}
          onChange={change}
          fault={faults.includes('where') ? words.needWhere : undefined}
          communityFault={faults.includes('community') ? words.needCommunity : undefined}
        />
        <SimilarNearby draft={draft} signedIn={signedIn} onJoined={clear} />
        <ReporterFields draft={draft} name={name} faults={faults} onChange={change} />
        <SendingFault error={report.error} />
        <Button type="submit" tone="primary" size="large" busy={report.isPending}>
          {words.send}
        </Button>
        {isBegun(draft) && <DraftKept onClear={clear} />}
      </form>
    </main>
  );
}

function SendingFault({ error }: { readonly error: unknown }) {
  if (error === null) return null;
  return problemOf(error).status === 0 ? <Queued /> : <FaultLine error={error} />;
}

function DraftKept({ onClear }: { onClear(): void }) {
  const words = useWords(reportWords);
  return (
    <p className={styles['kept']}>
      {words.draftKept} ·{' '}
      <button type="button" onClick={onClear}>
        {words.clear}
      </button>
    </p>
  );
}
