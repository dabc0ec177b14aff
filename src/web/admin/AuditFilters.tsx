import { Select } from 'antd';
import type { AuditFilter } from '#web/api/admin-outside.ts';
import { PeriodFilter } from '../desk/PeriodFilter.tsx';
import { SearchBox } from '../desk/SearchBox.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { auditActionWords, auditFilterWords } from './audit-words.ts';
import { PersonSelect } from './PickOne.tsx';
import styles from './Admin.module.css';

export type AuditChange = { readonly [Name in keyof AuditFilter]?: string | undefined };

interface Props {
  readonly filter: AuditFilter;
  onFilter(change: AuditChange): void;
}

/** Words in it, what was done, by whom, when. */
export function AuditFilters({ filter, onFilter }: Props) {
  const words = useWords(auditFilterWords);
  const actions = useWords(auditActionWords);
  const { from: openedFrom, to: openedTo } = filter;
  return (
    <search className={styles['filters']}>
      <SearchBox label={words.search} q={filter.q ?? ''} onSearch={(q) => onFilter({ q })} />
      <Select<string | undefined>
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        aria-label={words.what}
        placeholder={words.what}
        value={filter.action}
        options={Object.entries(actions).map(([value, label]) => ({ value, label }))}
        onChange={(action) => onFilter({ action })}
      />
      <PersonSelect
        label={words.who}
        value={filter.actorPersonId}
        onChange={(actorPersonId) => onFilter({ actorPersonId })}
      />
      <PeriodFilter
        label={words.when}
        filter={{ ...(openedFrom && { openedFrom }), ...(openedTo && { openedTo }) }}
        onFilter={(period) => onFilter({ from: period.openedFrom, to: period.openedTo })}
      />
    </search>
  );
}
