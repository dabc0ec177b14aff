import { useState } from 'react';
import { findLastWriter, nobody } from '#web/api/device-drafts.ts';
import { problemOf } from '#web/api/problem.ts';
import { useMe } from '#web/api/session.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { PlaceField } from '../ui/places/PlaceField.tsx';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { useElderMode } from '../ui/theme/elder-mode.ts';
import { elderWords } from './elder-words.ts';
import { ReporterFields } from './ReporterFields.tsx';
import { draftFaults, isBegun } from './report-draft.ts';
import { SimilarNearby } from './SimilarNearby.tsx';
import { Queued } from './offline/OutboxList.tsx';
import { PhotoKeeper } from './offline/PhotoKeeper.tsx';
import { reportWords } from './report-words.ts';
import { useDraft } from './use-draft.ts';
import { useReporting } from './use-reporting.ts';
import { WhatFields } from './WhatFields.tsx';
import styles from './ReportPage.module.css';

/** Text first, everything else after: the shortest way from seeing something to having said it. */
export function ReportPage() {
  const words = useWords(reportWords);
  const plain = useWords(elderWords);
  const large = useElderMode();
  const { data: me } = useMe();
  // Without a network nobody says who this is: then it is whoever wrote here last.
  const signedIn = me === undefined ? findLastWriter(localStorage) !== nobody : me.person !== null;
  const name = me?.person?.name ?? (signedIn ? words.you : undefined);
  const { draft, change, clear } = useDraft();
  const report = useReporting(draft, signedIn, clear);
  const [tried, setTried] = useState(false);
  const faults = tried ? draftFaults(draft, signedIn) : [];
  const send = () => {
    setTried(true);
    if (draftFaults(draft, signedIn).length > 0 || report.isPending) return;
    report.submit(() => setTried(false));
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
        <PhotoKeeper>
          <WhatFields draft={draft} onChange={change} missing={faults.includes('what')} />
        </PhotoKeeper>
        <PlaceField
          place={draft}
          mapless={large}
          onChange={change}
          fault={faults.includes('where') ? words.needWhere : undefined}
          communityFault={faults.includes('community') ? words.needCommunity : undefined}
        />
        <SimilarNearby draft={draft} signedIn={signedIn} onJoined={clear} />
        <ReporterFields draft={draft} name={name} faults={faults} onChange={change} />
        <SendingFault
          error={report.error}
          idempotencyKey={report.variables?.idempotencyKey ?? ''}
        />
        <Button type="submit" tone="primary" size="large" busy={report.isPending}>
          {words.send}
        </Button>
        {isBegun(draft) && <DraftKept onClear={clear} />}
      </form>
    </main>
  );
}

interface FaultProps {
  readonly error: unknown;
  readonly idempotencyKey: string;
}

function SendingFault({ error, idempotencyKey }: FaultProps) {
  if (error === null) return null;
  if (problemOf(error).status !== 0) return <FaultLine error={error} />;
  return <Queued {...{ idempotencyKey, error }} />;
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
