import type { FollowedProgress } from '#web/api/reports.ts';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { StageBeads } from '../ui/stage-line/StageBeads.tsx';
import { Moment } from '../ui/time/Moment.tsx';
import { residentWords } from './words.ts';
import layout from '../ui/layout/Layout.module.css';
import styles from './Resident.module.css';

/** Where it stands, what comes next and what was answered; nothing of who reported it. */
export function FollowedReport({ report }: { readonly report: FollowedProgress }) {
  const words = useWords(residentWords);
  const say = useSay();
  return (
    <section className={layout['panel']} aria-live="polite">
      <h2>{report.number}</h2>
      <StageBeads card={report} />
      <p className={layout['next']}>{say(report.whatNext)}</p>
      {report.answer !== null && (
        <div>
          <h2>{words.answered}</h2>
          <p className={layout['detail']}>{report.answer}</p>
        </div>
      )}
      <p className={styles['meta']}>
        {words.reportedAt} <Moment at={report.openedAt} /> · {words.movedAt}{' '}
        <Moment at={report.updatedAt} />
      </p>
    </section>
  );
}
