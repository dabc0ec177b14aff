import { Checkbox, Select } from 'antd';
import { useCategories } from '#web/api/choices.ts';
import type { ClockColour } from '#web/api/types.ts';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { channelWords, matterWords } from '../ui/matter/words.ts';
import { SearchBox } from './SearchBox.tsx';
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
  const channels = useWords(channelWords);
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
      <CategoryFilter category={filter.category} onChoose={(category) => onFilter({ category })} />
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

interface CategoryProps {
  readonly category: string | undefined;
  onChoose(category: string | undefined): void;
}

function CategoryFilter({ category, onChoose }: CategoryProps) {
  const words = useWords(deskWords);
  const say = useSay();
  const categories = useCategories();
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={words.category}
      placeholder={words.category}
      popupMatchSelectWidth={false}
      value={category}
      options={(categories.data?.items ?? []).map(({ path, title }) => ({
        value: path,
        label: say(title),
      }))}
      onChange={onChoose}
    />
  );
}
