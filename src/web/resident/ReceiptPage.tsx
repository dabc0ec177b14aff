import { useEffect } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useMe, useSignInOptions } from '#web/api/session.ts';
import { useMatter } from '#web/api/matters.ts';
import { useFollow } from '#web/api/reports.ts';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { Notice } from '../ui/states/Notice.tsx';
import { FollowCode } from './FollowCode.tsx';
import { residentWords } from './words.ts';
import layout from '../ui/layout/Layout.module.css';
import styles from './Resident.module.css';

/** What the page of the report hands over; nothing where the receipt is opened by its address. */
interface Receipt {
  readonly number?: string;
  /** There without an account only. */
  readonly followCode?: string | null;
  /** A phone was left, so that signing in with it shows the report. */
  readonly withPhone?: boolean;
}

interface NextProps {
  readonly id: string;
  readonly isOwn: boolean;
  readonly number: string | undefined;
  readonly code: string | null;
}

/** What happens by when, as the matter itself says it; in general words until that is known. */
function WhatNext({ id, isOwn, number, code }: NextProps) {
  const words = useWords(residentWords);
  const say = useSay();
  const own = useMatter(id, isOwn);
  const { data: followed, mutate } = useFollow();
  useEffect(() => {
    if (number !== undefined && code !== null) mutate({ number, code });
  }, [number, code, mutate]);
  const next = own.data?.whatNext ?? followed?.whatNext;
  return <p>{next === undefined ? words.receiptNext : say(next)}</p>;
}

/** The receipt, open to whoever has just reported: how to come back, true for each of them. */
export function ReceiptPage() {
  const { id = '' } = useParams();
  const words = useWords(residentWords);
  const { state } = useLocation() as { state: Receipt | null };
  const { data: me } = useMe();
  const { data: ways } = useSignInOptions();
  const { number, followCode = null, withPhone = false } = state ?? {};
  const isOwn = me?.person != null && followCode === null;
  const own = useMatter(id, isOwn && number === undefined);
  // Opened by its address, without a report behind it: only whoever reported it is told more.
  const isNobodys = number === undefined && (own.error !== null || (me !== undefined && !isOwn));
  const bySignIn = withPhone && ways?.phoneCodes !== false;
  if (isNobodys) {
    return (
      <main>
        <Notice title={words.receiptMissing} alone>
          <Link to="/resident/lookup">{words.receiptLookup}</Link>
        </Notice>
      </main>
    );
  }
  return (
    <main className={`${layout['panel']} ${styles['receipt']}`}>
      <span className={styles['tick']} aria-hidden="true">
        ✓
      </span>
      <h1>{words.receiptTitle}</h1>
      {number !== undefined && (
        <p>
          {words.receiptNumber}
          <br />
          <span className={styles['number']}>{number}</span>
        </p>
      )}
      <WhatNext id={id} isOwn={isOwn} number={number} code={followCode} />
      {isOwn && (
        <>
          <p className={styles['meta']}>{words.receiptOwn}</p>
          <Link to={`/resident/matters/${id}`} className={styles['linkButton']}>
            {words.seeProgress}
          </Link>
        </>
      )}
      {number !== undefined && followCode !== null && (
        <>
          <FollowCode number={number} code={followCode} />
          <p className={styles['meta']}>{bySignIn ? words.receiptPhone : words.receiptCodeOnly}</p>
        </>
      )}
      <Link to="/resident/report">{words.anotherReport}</Link>
    </main>
  );
}
