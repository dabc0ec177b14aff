import { Select } from 'antd';
import { useBodies, useCategories } from '#web/api/choices.ts';
import { useAreas } from '#web/api/places.ts';
import type { MatterFilter } from '#web/api/types.ts';
import { useSay, useWords } from '../ui/language/language-context.ts';
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
  const say = useSay();
  const channels = useWords(channelWords);
  const categories = useCategories();
  const areas = useAreas();
  const bodies = useBodies();
  return (
    <>
      <FilterSelect
        label={words.category}
        value={filter.category}
        options={(categories.data?.items ?? []).map(({ path, title }) => ({
          value: path,
          label: say(title),
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
  readonly options: { readonly value: string; readonly label: string }[];
  onChange(value: string | undefined): void;
}

function FilterSelect({ label, ...rest }: SelectProps) {
  return (
    <Select<string | undefined>
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      aria-label={label}
      placeholder={label}
      {...rest}
    />
  );
}
