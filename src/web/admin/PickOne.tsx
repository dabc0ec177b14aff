import { useBodies, usePeople } from '#web/api/choices.ts';
import { useAreas } from '#web/api/places.ts';
import { Select } from 'antd';
import { useState } from 'react';
import { Field } from '../ui/controls/Field.tsx';
import { SearchSelect } from '../ui/form/SearchSelect.tsx';
import type { Choosable } from '../ui/form/find-options.ts';
import { useCategoryChoices } from '../ui/form/use-category-choices.ts';
import { officeWords } from '../ui/people/office-words.ts';
import { useStaffNames } from './use-names.ts';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly value: string;
  onChange(value: string): void;
}

interface ListProps extends Props {
  readonly options: readonly Choosable[];
  onSearch?(typed: string): void;
}

/** A labelled box that searches a list. */
export function PickOne({ label, hint, optional = false, value, onChange, ...rest }: ListProps) {
  return (
    <Field label={label} hint={hint} optional={optional}>
      {(ids) => (
        <SearchSelect
          ids={ids}
          value={value}
          onChange={(chosen) => onChange(chosen ?? '')}
          {...rest}
        />
      )}
    </Field>
  );
}

export function AreaPick({ everywhere, ...props }: Props & { readonly everywhere?: string }) {
  const areas = useAreas();
  const listed = (areas.data?.items ?? []).map(({ code, name }) => ({
    value: code,
    title: name,
    note: code,
  }));
  const all = everywhere === undefined ? [] : [{ value: '', title: everywhere }];
  return <PickOne {...props} options={[...all, ...listed]} />;
}

export function BodyPick({ none, ...props }: Props & { readonly none?: string }) {
  const bodies = useBodies();
  const listed = (bodies.data?.items ?? []).map(({ id, name }) => ({ value: id, title: name }));
  const nobody = none === undefined ? [] : [{ value: '', title: none }];
  return <PickOne {...props} options={[...nobody, ...listed]} />;
}

export function PersonPick(props: Props) {
  const [typed, setTyped] = useState('');
  const people = usePeople(typed.trim());
  const options = (people.data?.items ?? []).map(({ id, name, offices }) => ({
    value: id,
    title: name,
    note: officeWords(offices),
  }));
  return <PickOne {...props} options={options} onSearch={setTyped} />;
}

/** One of the staff, found by name: a filter among others. */
export function PersonSelect(props: {
  readonly label: string;
  readonly value: string | undefined;
  onChange(id: string | undefined): void;
}) {
  const nameOf = useStaffNames();
  const [typed, setTyped] = useState('');
  const people = usePeople(typed.trim());
  const found = (people.data?.items ?? []).map(({ id, name, offices }) => ({
    value: id,
    label: [name, officeWords(offices)].filter(Boolean).join(' · '),
  }));
  const isListed = found.some(({ value }) => value === props.value);
  const chosen =
    props.value === undefined || isListed
      ? []
      : [{ value: props.value, label: nameOf(props.value) }];
  return (
    <Select<string | undefined>
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      popupMatchSelectWidth={false}
      aria-label={props.label}
      placeholder={props.label}
      value={props.value}
      options={[...chosen, ...found]}
      onChange={props.onChange}
    />
  );
}

export function CategoryPick({ every, ...props }: Props & { readonly every?: string }) {
  const listed = useCategoryChoices({ stopped: true });
  const all = every === undefined ? [] : [{ value: '', title: every }];
  return <PickOne {...props} options={[...all, ...listed]} />;
}
