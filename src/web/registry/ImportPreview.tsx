import type { PeoplePreview } from '#web/api/registry.ts';
import { DataTable } from '../admin/DataTable.tsx';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { registryWords } from './words.ts';
import styles from './Registry.module.css';

/** How a file reads before anything is taken in, numbers and phones covered. */
export function ImportPreview({ preview }: { readonly preview: PeoplePreview }) {
  const words = useWords(registryWords);
  const { rows, checked, faulty, faults, examples } = preview;
  return (
    <section aria-live="polite" className={styles['part']}>
      <h2>{words.checked(rows, checked, faulty)}</h2>
      {examples.length > 0 && (
        <>
          <h3>{words.examples}</h3>
          <DataTable
            label={words.examples}
            rows={examples}
            keyOf={({ row }) => String(row)}
            columns={[
              { head: words.row, cell: ({ row }) => row },
              { head: words.name, cell: ({ name }) => name },
              { head: words.number, cell: ({ number }) => number ?? words.unknown },
              { head: words.phone, cell: ({ phone }) => phone ?? words.unknown },
              { head: words.residence, cell: ({ kind }) => words[kind] },
              { head: words.home, cell: ({ areaName, address }) => `${areaName} ${address}` },
            ]}
          />
        </>
      )}
      {faults.length > 0 && <RowFaults faults={faults} />}
    </section>
  );
}

/** What is wrong, row by row. */
export function RowFaults({ faults }: { readonly faults: PeoplePreview['faults'] }) {
  const words = useWords(registryWords);
  const say = useSay();
  return (
    <>
      <h3>{words.faults}</h3>
      <DataTable
        label={words.faults}
        rows={faults.map((fault, at) => ({ ...fault, key: String(at) }))}
        keyOf={({ key }) => key}
        columns={[
          { head: words.row, cell: ({ row }) => row },
          { head: words.fault, cell: ({ message }) => say(message) },
        ]}
      />
    </>
  );
}
