import { Link, useSearchParams } from 'react-router';
import type { AuditLine } from '#web/api/admin-types.ts';
import { useAudit, type AuditFilter } from '#web/api/admin-outside.ts';
import { useLanguage, useWords } from '../ui/language/language-context.ts';
import { GrowingList } from '../ui/states/GrowingList.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { exactWords } from '../ui/time/moments.ts';
import { DataTable } from './DataTable.tsx';
import { AuditFilters } from './AuditFilters.tsx';
import { auditActionWords, auditFilterWords } from './audit-words.ts';
import { outsideWords } from './outside-words.ts';
import { useStaffNames } from './use-names.ts';
import styles from './Admin.module.css';

const filters = ['q', 'action', 'actorPersonId', 'subjectPersonId', 'from', 'to'] as const;

/** The filter lives in the address: it can be sent on, and gone back to. */
function filterIn(search: URLSearchParams): AuditFilter {
  const given = filters.flatMap((name) => {
    const value = search.get(name);
    return value ? [[name, value] as const] : [];
  });
  return Object.fromEntries(given);
}

/** Whose data it was about, and in which matter. */
function Concerned(props: { readonly person: string | null; readonly line: AuditLine }) {
  const { person, line } = props;
  const { number } = line.facts;
  if (person === null && typeof number !== 'string') return '—';
  return (
    <>
      {person}
      {typeof number === 'string' && (
        <Link className={styles['number']} to={`/desk/matters/${line.subjectId}`}>
          {number}
        </Link>
      )}
    </>
  );
}

/** The audit log, newest first. */
export function AuditPage() {
  const words = useWords(outsideWords);
  const titles: Readonly<Record<string, string>> = useWords(auditActionWords);
  const { language } = useLanguage();
  const nameOf = useStaffNames();
  const filterSaid = useWords(auditFilterWords);
  const [search, setSearch] = useSearchParams();
  const filter = filterIn(search);
  const audit = useAudit(filter);
  const change = (part: object) => {
    const changed = Object.entries({ ...filter, ...part }).filter(([, value]) => value);
    setSearch(new URLSearchParams(changed), { replace: true });
  };
  const taken = new URLSearchParams({
    ...Object.fromEntries(Object.entries(filter)),
    lang: language,
  });
  const isNarrowed = Object.keys(filter).length > 0;
  return (
    <>
      <div className={styles['bar']}>
        <h1>{words.audit}</h1>
        <a className={styles['link']} href={`/api/audit/export?${taken}`} download>
          {filterSaid.exportCsv}
        </a>
      </div>
      <p className={styles['quiet']}>{words.auditHint}</p>
      <AuditFilters filter={filter} onFilter={change} />
      <GrowingList
        list={audit}
        rows={8}
        empty={<Notice title={isNarrowed ? filterSaid.none : words.noAudit} />}
      >
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
                  cell: (line) => (
                    <Concerned
                      person={line.subjectPersonId === null ? null : nameOf(line.subjectPersonId)}
                      line={line}
                    />
                  ),
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
