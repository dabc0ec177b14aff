import { Select } from 'antd';
import { useBodies } from '#web/api/choices.ts';
import { useAreas } from '#web/api/places.ts';
import type { MatterFilter } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { fullTitle } from '../ui/form/find-options.ts';
import { useCategoryChoices } from '../ui/form/use-category-choices.ts';
import { channelWords } from '../ui/matter/words.ts';
import type { FilterChange } from './inbox-filter.ts';
import { deskWords } from './words.ts';

interface Props {
  readonly filter: MatterFilter;
  onFilter(change: FilterChange): void;
}

/** The filters that are chosen from a list: category, area, body, channel. */
export function InboxChoices({ filter, onFilter }: Props) {
  const words = useWords(deskWords);
  const channels = useWords(channelWords);
  const categories = useCategoryChoices({ stopped: true });
  const areas = useAreas();
  const bodies = useBodies();
  return (
    <>
      <FilterSelect
        label={words.category}
        value={filter.category}
        options={categories.map((one) => ({
          value: one.value,
          label: fullTitle(one),
          found: [fullTitle(one), ...(one.words ?? [])].join(' '),
        }))}
        onChange={(category) => onFilter({ category })}
      />
      <FilterSelect
        label={words.area}
        value={filter.area}
        options={(areas.data?.items ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(area) => onFilter({ area })}
      />
      <FilterSelect
        label={words.body}
        value={filter.body}
        options={(bodies.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(body) => onFilter({ body })}
      />
      <FilterSelect
        label={words.channel}
        value={filter.channel}
        options={Object.entries(channels).map(([value, label]) => ({ value, label }))}
        onChange={(channel) => onFilter({ channel })}
      />
    </>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: {
    readonly value: string;
    readonly label: string;
    /** What it is found by, where that is more than its label. */
    readonly found?: string;
  }[];
  onChange(value: string | undefined): void;
}

function FilterSelect({ label, options, ...rest }: SelectProps) {
  return (
    <Select<string | undefined>
      allowClear
      showSearch={{ optionFilterProp: options.some(({ found }) => found) ? 'found' : 'label' }}
      popupMatchSelectWidth={false}
      aria-label={label}
      placeholder={label}
      options={options}
      {...rest}
    />
  );
}
