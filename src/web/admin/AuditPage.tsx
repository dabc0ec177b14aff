import { useAudit } from '#web/api/admin-outside.ts';
import { useLanguage, useWords } from '../ui/language/language-context.ts';
import { GrowingList } from '../ui/states/GrowingList.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { exactWords } from '../ui/time/moments.ts';
import { DataTable } from './DataTable.tsx';
import { auditActionWords } from './audit-words.ts';
import { outsideWords } from './outside-words.ts';
import { useStaffNames } from './use-names.ts';
import styles from './Admin.module.css';

/** The audit log, newest first. */
export function AuditPage() {
  const words = useWords(outsideWords);
  const titles: Readonly<Record<string, string>> = useWords(auditActionWords);
  const { language } = useLanguage();
  const nameOf = useStaffNames();
  const audit = useAudit();
  return (
    <>
      <h1>{words.audit}</h1>
      <p className={styles['quiet']}>{words.auditHint}</p>
      <GrowingList list={audit} rows={8} empty={<Notice title={words.noAudit} />}>
        {(rows, more) => (
          <>
            <DataTable
              label={words.audit}
              rows={rows}
              keyOf={({ id }) => id}
              columns={[
                { head: words.when, cell: ({ at }) => exactWords(new Date(at), language) },
                {
                  head: words.who,
                  cell: ({ actorName, actorKind }) => actorName || words[actorKind],
                },
                { head: words.what, cell: ({ action }) => titles[action] ?? action },
                {
                  head: words.whom,
                  cell: ({ subjectPersonId }) =>
                    subjectPersonId === null ? '—' : nameOf(subjectPersonId),
                },
                { head: words.outcome, cell: ({ outcome }) => words[outcome] },
                { head: words.why, cell: ({ reason }) => reason || '—' },
              ]}
            />
            {more}
          </>
        )}
      </GrowingList>
    </>
  );
}
