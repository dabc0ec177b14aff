import { useState } from 'react';
import { Checkbox, Select } from 'antd';
import { useWords } from '../ui/language/language-context.ts';
import { matterWords } from '../ui/matter/words.ts';
import { BoardFilters } from './BoardFilters.tsx';
import { ExportLinks } from './ExportLinks.tsx';
import { InboxChoices } from './InboxChoices.tsx';
import { PeriodFilter } from './PeriodFilter.tsx';
import { SearchBox } from './SearchBox.tsx';
import { choicesMade, isNarrowed } from './inbox-filter.ts';
import type { FilterChange, InboxState } from './inbox-filter.ts';
import { deskWords } from './words.ts';
import styles from './Inbox.module.css';

interface Props {
  readonly inbox: InboxState;
  onFilter(change: FilterChange): void;
  onOrder(order: InboxState['order']): void;
  onClear(): void;
}

export function InboxFilters({ inbox, onFilter, onOrder, onClear }: Props) {
  const words = useWords(deskWords);
  const titles = useWords(matterWords);
  const { filter, order } = inbox;
  /** On a narrow screen only; a wide one has room for them all. */
  const [open, setOpen] = useState(false);
  return (
    <div className={styles['filters']} role="search">
      <SearchBox q={filter.q ?? ''} onSearch={(q) => onFilter({ q })} />
      <button
        type="button"
        className={styles['fold']}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {words.filters(choicesMade(filter))}
      </button>
      <div className={styles['choices']} data-open={open}>
        <InboxChoices filter={filter} onFilter={onFilter} />
        <PeriodFilter filter={filter} onFilter={onFilter} />
        <BoardFilters filter={filter} onFilter={onFilter} />
        <Select
          aria-label={words.order}
          value={order}
          options={[
            { value: 'due' as const, label: words.due },
            { value: 'newest' as const, label: words.newest },
          ]}
          onChange={onOrder}
        />
        <Checkbox
          checked={filter.urgency === 'urgent'}
          onChange={(event) => onFilter({ urgency: event.target.checked ? 'urgent' : undefined })}
        >
          {titles.urgent}
        </Checkbox>
        <Checkbox
          checked={filter.open === 'true'}
          onChange={(event) => onFilter({ open: event.target.checked ? 'true' : undefined })}
        >
          {words.openOnly}
        </Checkbox>
        {isNarrowed(filter) && (
          <button type="button" className={styles['clear']} onClick={onClear}>
            {words.clear}
          </button>
        )}
        <ExportLinks inbox={inbox} />
      </div>
    </div>
  );
}
