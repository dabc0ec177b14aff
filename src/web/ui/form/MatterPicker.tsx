import { useContext, useState } from 'react';
import { useAlike, useMatters } from '#web/api/matters.ts';
import type { FieldIds } from '../controls/Field.tsx';
import { useWords } from '../language/language-context.ts';
import { MatterAskedContext } from './matter-asked.ts';
import { SearchSelect } from './SearchSelect.tsx';
import { formWords } from './words.ts';

interface Props {
  readonly ids: FieldIds;
  readonly value: string | undefined;
  onChange(value: string | undefined): void;
}

/** Finds another matter by its words or number; before anything is typed, those most alike. */
export function MatterPicker({ ids, value, onChange }: Props) {
  const words = useWords(formWords);
  const [typed, setTyped] = useState('');
  const sought = typed.trim();
  const { id: asked } = useContext(MatterAskedContext);
  const found = useMatters({ limit: 20, ...(sought !== '' && { q: sought }) });
  const alike = useAlike(asked);
  const listed = (found.data?.pages ?? []).flatMap(({ items }) => items);
  const likely = (alike.data?.items ?? []).filter(({ closedAt }) => closedAt === null);
  const first = sought === '' ? likely : [];
  const known = new Set(first.map(({ id }) => id));
  const options = [...first, ...listed.filter(({ id }) => !known.has(id) && id !== asked)].map(
    ({ id, title, number }) => ({
      ...{ value: id, title },
      note: [known.has(id) ? words.alike : '', number, sought].filter(Boolean).join(' '),
    }),
  );
  return <SearchSelect {...{ ids, value, onChange, options }} onSearch={setTyped} />;
}
