import { Checkbox, Input, Select } from 'antd';
import type { InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useCategories } from '#web/api/choices.ts';
import type { ClockColour } from '#web/api/types.ts';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { channelWords, matterWords } from '../ui/matter/words.ts';
import { useKeys } from './use-keys.ts';
import type { FilterChange, InboxState } from './inbox-filter.ts';
import { deskWords } from './words.ts';
import styles from './Inbox.module.css';

interface Props {
  readonly inbox: InboxState;
  onFilter(change: FilterChange): void;
  onOrder(order: InboxState['order']): void;
  onClear(): void;
}

const pauseMs = 350;

export function InboxFilters({ inbox, onFilter, onOrder, onClear }: Props) {
  const words = useWords(deskWords);
  const titles = useWords(matterWords);
  const channels = useWords(channelWords);
  const say = useSay();
  const categories = useCategories();
  const { filter, order } = inbox;
  const clocks: readonly { value: ClockColour; label: string }[] = [
    { value: 'red', label: words.late },
    { value: 'amber', label: words.soon },
    { value: 'green', label: words.inTime },
    { value: 'none', label: words.noClock },
  ];
  return (
    <div className={styles['filters']} role="search">
      <SearchBox q={filter.q ?? ''} onSearch={(q) => onFilter({ q })} />
      <Select
        allowClear
        aria-label={words.clock}
        placeholder={words.clock}
        value={filter.clock}
        options={[...clocks]}
        onChange={(clock: ClockColour | undefined) => onFilter({ clock })}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={words.category}
        placeholder={words.category}
        popupMatchSelectWidth={false}
        value={filter.category}
        options={(categories.data?.items ?? []).map(({ path, title }) => ({
          value: path,
          label: say(title),
        }))}
        onChange={(category: string | undefined) => onFilter({ category })}
      />
      <Select
        allowClear
        aria-label={words.channel}
        placeholder={words.channel}
        value={filter.channel}
        options={Object.entries(channels).map(([value, label]) => ({ value, label }))}
        onChange={(channel: string | undefined) => onFilter({ channel })}
      />
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
      {Object.keys(filter).length > 0 && (
        <button type="button" className={styles['clear']} onClick={onClear}>
          {words.clear}
        </button>
      )}
    </div>
  );
}

function SearchBox({ q, onSearch }: { readonly q: string; onSearch(q: string): void }) {
  const words = useWords(deskWords);
  const box = useRef<InputRef>(null);
  const [typed, setTyped] = useState(q);
  useEffect(() => setTyped(q), [q]);
  useEffect(() => {
    if (typed.trim() === q) return undefined;
    const timer = setTimeout(() => onSearch(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  useKeys({ '/': () => box.current?.focus() });
  return (
    <Input
      ref={box}
      allowClear
      maxLength={100}
      aria-label={words.search}
      placeholder={words.search}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
