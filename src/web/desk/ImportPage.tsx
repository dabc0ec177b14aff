import { useState } from 'react';
import { useImport, useImports } from '#web/api/imports.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { Moment } from '../ui/time/Moment.tsx';
import { ImportForm } from './ImportForm.tsx';
import { ImportOutcome } from './ImportOutcome.tsx';
import { importWords } from './import-words.ts';
import desk from './Desk.module.css';
import styles from './Import.module.css';

/** Hands in a file of appeals, watches it come in, and shows what was wrong with it. */
export function ImportPage() {
  const words = useWords(importWords);
  const [shown, setShown] = useState<string>();
  const report = useImport(shown);
  const earlier = useImports();
  return (
    <main className={desk['page']}>
      <h1>{words.title}</h1>
      <ImportForm onStarted={setShown} />
      <FaultLine error={report.error} />
      {report.data !== undefined && <ImportOutcome report={report.data} />}
      <section className={desk['panel']}>
        <h2>{words.earlier}</h2>
        <Asked of={earlier} rows={2}>
          {({ items }) => (
            <>
              {items.length === 0 && <p>{words.noneEarlier}</p>}
              <ul className={styles['earlier']}>
                {items.map((one) => (
                  <li key={one.id}>
                    <span>
                      {one.fileName || one.id} · <Moment at={one.createdAt} />
                    </span>
                    <Button tone="plain" onClick={() => setShown(one.id)}>
                      {words.show}
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Asked>
      </section>
    </main>
  );
}
