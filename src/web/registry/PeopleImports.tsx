import { useState } from 'react';
import { usePeopleImport, useUndoImport, type PeopleImport } from '#web/api/registry.ts';
import { DataTable } from '../admin/DataTable.tsx';
import { Button } from '../ui/controls/Button.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { Moment } from '../ui/time/Moment.tsx';
import { RowFaults } from './ImportPreview.tsx';
import { registryWords } from './words.ts';

type Listed = Omit<PeopleImport, 'faults'>;

/** What was imported lately, the newest watched while it runs; whoever regrets one undoes it. */
export function PeopleImports({ imports }: { readonly imports: readonly Listed[] }) {
  const words = useWords(registryWords);
  const [undoing, setUndoing] = useState<string>();
  const newest = usePeopleImport(imports[0]?.id).data;
  if (imports.length === 0) return <p>{words.importsNone}</p>;
  const rows = imports.map<Listed>((one) => (one.id === newest?.id ? newest : one));
  return (
    <>
      <DataTable
        label={words.imports}
        rows={rows}
        keyOf={({ id }) => id}
        isPast={({ state }) => state === 'undone'}
        columns={[
          { head: words.when, cell: ({ createdAt }) => <Moment at={createdAt} /> },
          { head: words.by, cell: ({ by }) => by },
          { head: words.file, cell: ({ fileName }) => fileName },
          {
            head: words.state,
            cell: ({ state, taken, rows: all, kept }) =>
              `${words[state]} · ${words.taken(taken, all)}${words.kept(kept)}`,
          },
          { head: words.faulty, cell: ({ faulty }) => faulty },
          {
            head: words.undo,
            cell: ({ id, state }) =>
              (state === 'finished' || state === 'failed') && (
                <Button onClick={() => setUndoing(id)}>{words.undo}</Button>
              ),
          },
        ]}
      />
      {newest && newest.faults.length > 0 && <RowFaults faults={newest.faults} />}
      {undoing !== undefined && <Undo id={undoing} onClose={() => setUndoing(undefined)} />}
    </>
  );
}

function Undo({ id, onClose }: { readonly id: string; onClose(): void }) {
  const words = useWords(registryWords);
  const undo = useUndoImport();
  return (
    <Dialog title={words.undoTitle} onClose={onClose}>
      <p>{words.undoHint}</p>
      <FaultLine error={undo.error} />
      <p>
        <Button
          tone="danger"
          busy={undo.isPending}
          onClick={() => undo.mutate(id, { onSuccess: onClose })}
        >
          {words.undo}
        </Button>
      </p>
    </Dialog>
  );
}
