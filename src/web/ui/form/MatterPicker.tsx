import { useState } from 'react';
import { useMatters } from '#web/api/matters.ts';
import type { FieldIds } from '../controls/Field.tsx';
import { SearchSelect } from './SearchSelect.tsx';

interface Props {
  readonly ids: FieldIds;
  readonly value: string | undefined;
  onChange(value: string | undefined): void;
}

/** Finds another matter by its words or number. */
export function MatterPicker({ ids, value, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const sought = typed.trim();
  const found = useMatters({ limit: 20, ...(sought !== '' && { q: sought }) });
  const options = (found.data?.pages ?? []).flatMap((page) =>
    page.items.map(({ id, title, number }) => ({ value: id, title, note: `${number} ${sought}` })),
  );
  return <SearchSelect {...{ ids, value, onChange, options }} onSearch={setTyped} />;
}
