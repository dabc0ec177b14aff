import { Link, useLocation, useParams } from 'react-router';
import { useMe } from '#web/api/session.ts';
import { useWords } from '../ui/language/language-context.ts';
import { residentWords } from './words.ts';
import layout from '../ui/layout/Layout.module.css';
import styles from './Resident.module.css';

/** The receipt, open to whoever has just reported, signed in or not. */
export function ReceiptPage() {
  const { id = '' } = useParams();
  const words = useWords(residentWords);
  const { state } = useLocation() as { state: { readonly number?: string } | null };
  const { data: me } = useMe();
  return (
    <main className={`${layout['panel']} ${styles['receipt']}`}>
      <span className={styles['tick']} aria-hidden="true">
        ✓
      </span>
      <h1>{words.receiptTitle}</h1>
      {state?.number !== undefined && (
        <p>
          {words.receiptNumber}
          <br />
          <span className={styles['number']}>{state.number}</span>
        </p>
      )}
      <p>{words.receiptNext}</p>
      {me?.person == null ? (
        <p className={styles['meta']}>{words.receiptKeep}</p>
      ) : (
        <Link to={`/resident/matters/${id}`} className={styles['linkButton']}>
          {words.seeProgress}
        </Link>
      )}
      <Link to="/resident/report">{words.anotherReport}</Link>
    </main>
  );
}
