import { useState } from 'react';
import { useCapacities } from '#web/api/admin-capacities.ts';
import type { Capacity } from '#web/api/admin-types.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { CapacityForm } from './CapacityForm.tsx';
import { DataTable } from './DataTable.tsx';
import { powerWords } from './power-words.ts';
import styles from './Admin.module.css';

/** What each capacity may do: data of the cell, not of the program. */
export function CapacitiesPage() {
  const words = useWords(powerWords);
  const say = useSay();
  const capacities = useCapacities();
  const [open, setOpen] = useState<Capacity>();
  const button = (capacity: Capacity) => (
    <Button tone="plain" onClick={() => setOpen(capacity)}>
      {words.change}
      <span className="hidden-words"> {say(capacity.title)}</span>
    </Button>
  );
  return (
    <>
      <h1>{words.title}</h1>
      <p className={styles['quiet']}>{words.hint}</p>
      <Asked of={capacities} rows={8}>
        {({ items }) => (
          <DataTable
            label={words.title}
            rows={items}
            keyOf={({ capacity }) => capacity}
            columns={[
              { head: words.role, cell: ({ title }) => say(title) },
              { head: words.code, cell: ({ capacity }) => capacity },
              { head: words.clearance, cell: ({ clearance }) => words.level(clearance) },
              {
                head: words.second,
                cell: (one) => (one.secondFactorRequired ? words.yes : words.no),
              },
              { head: words.may, cell: ({ actions }) => words.count(actions.length) },
              { head: words.change, cell: button },
            ]}
          />
        )}
      </Asked>
      {open && <CapacityForm capacity={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}
