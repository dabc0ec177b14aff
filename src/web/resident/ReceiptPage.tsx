import { Link, useLocation, useParams } from 'react-router';
import { useMe, useSignInOptions } from '#web/api/session.ts';
import { useWords } from '../ui/language/language-context.ts';
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

/** The receipt, open to whoever has just reported: how to come back, true for each of them. */
export function ReceiptPage() {
  const { id = '' } = useParams();
  const words = useWords(residentWords);
  const { state } = useLocation() as { state: Receipt | null };
  const { data: me } = useMe();
  const { data: ways } = useSignInOptions();
  const { number, followCode = null, withPhone = false } = state ?? {};
  const isOwn = me?.person != null && followCode === null;
  const bySignIn = withPhone && ways?.phoneCodes !== false;
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
      <p>{words.receiptNext}</p>
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
