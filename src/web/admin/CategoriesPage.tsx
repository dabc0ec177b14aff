import { useState } from 'react';
import type { Category } from '#web/api/admin-categories.ts';
import { useCategories } from '#web/api/choices.ts';
import { useMay } from '#web/api/use-may.ts';
import { Button } from '../ui/controls/Button.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { AdoptCatalogue } from './AdoptCatalogue.tsx';
import { CategoryForm } from './CategoryForm.tsx';
import { categoryWords } from './category-words.ts';
import { DataTable } from './DataTable.tsx';
import styles from './Admin.module.css';

/** So many at once are read through by nobody; the rest are found by their names. */
const shownMost = 60;

/** What matters are about: the catalogue of the cell, changed without a programmer. */
export function CategoriesPage() {
  const words = useWords(categoryWords);
  const categories = useCategories();
  const edits = useMay()('enforcement.edit_categories');
  const empty = categories.data?.items.length === 0;
  const [wanted, setWanted] = useState('');
  /** null: a new one. */
  const [open, setOpen] = useState<Category | null>();
  return (
    <>
      <h1>{words.title}</h1>
      <p className={styles['quiet']}>{words.hint}</p>
      {!empty && (
        <TextField label={words.search} type="search" value={wanted} onChange={setWanted} />
      )}
      {edits && (
        <p>
          <Button onClick={() => setOpen(null)}>{words.add}</Button>
        </p>
      )}
      <Asked of={categories} rows={8}>
        {({ items }) =>
          items.length > 0 && (
            <Found all={items} wanted={wanted.trim()} onChange={edits ? setOpen : undefined} />
          )
        }
      </Asked>
      {categories.data !== undefined && (
        <div className={styles['form']}>
          {empty && <h2>{words.empty}</h2>}
          <AdoptCatalogue needed={empty} />
        </div>
      )}
      {open !== undefined && (
        <CategoryForm category={open ?? undefined} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}

interface FoundProps {
  readonly all: readonly Category[];
  readonly wanted: string;
  readonly onChange: ((category: Category) => void) | undefined;
}

function Found({ all, wanted, onChange }: FoundProps) {
  const words = useWords(categoryWords);
  const say = useSay();
  const found = all.filter(
    ({ path, title }) =>
      path.includes(wanted) || title.en.toLowerCase().includes(wanted.toLowerCase()),
  );
  if (found.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <p className={styles['quiet']}>
        {words.count(Math.min(found.length, shownMost), found.length)}
      </p>
      <DataTable
        label={words.title}
        rows={found.slice(0, shownMost)}
        keyOf={({ path }) => path}
        isPast={({ active }) => !active}
        columns={[
          { head: words.name, cell: ({ title }) => say(title) },
          { head: words.under, cell: ({ parent }) => parent?.replaceAll('/', ' › ') ?? '' },
          { head: words.urgency, cell: ({ urgency }) => words[urgency] },
          { head: words.evidence, cell: ({ evidence }) => words[evidence] },
          { head: words.state, cell: ({ active }) => (active ? words.inUse : words.stopped) },
          ...(onChange === undefined
            ? []
            : [
                {
                  head: words.change,
                  cell: (one: Category) => (
                    <Button tone="plain" onClick={() => onChange(one)}>
                      {words.change}
                      <span className="hidden-words"> {say(one.title)}</span>
                    </Button>
                  ),
                },
              ]),
        ]}
      />
    </>
  );
}
