import { useState } from 'react';
import { Link } from 'react-router';
import {
  useImportPeople,
  usePeopleImports,
  usePreviewPeople,
  type PeopleMapping,
} from '#web/api/registry.ts';
import { ImportFile } from '../desk/ImportFile.tsx';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { Asked } from '../ui/states/Asked.tsx';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { PeopleImports } from './PeopleImports.tsx';
import { registryWords } from './words.ts';
import styles from './Registry.module.css';
import admin from '../admin/Admin.module.css';

/** Files of people: looked at, imported, undone (R1). */
export function PeopleImportPage() {
  const words = useWords(registryWords);
  const [file, setFile] = useState<File>();
  const [mapping, setMapping] = useState<PeopleMapping>();
  const [tried, setTried] = useState(false);
  const preview = usePreviewPeople();
  const start = useImportPeople();
  const check = () => {
    setTried(true);
    if (file)
      preview.mutate({ file, mapping }, { onSuccess: (found) => setMapping(found.mapping) });
  };
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    setMapping(undefined);
    preview.reset();
    start.reset();
  };
  const goOn = () => {
    if (file) start.mutate({ file, mapping }, { onSuccess: () => choose(undefined) });
  };
  return (
    <main className={admin['page']}>
      <p>
        <Link to="/desk/people">{words.back}</Link>
      </p>
      <h1>{words.importTitle}</h1>
      <p className={admin['quiet']}>{words.importHint}</p>
      <ImportFile
        file={file}
        accept=".csv,.xlsx"
        hint=""
        fault={tried && file === undefined ? words.fileMissing : undefined}
        onChange={choose}
      />
      <p>
        <Button busy={preview.isPending} onClick={check}>
          {preview.data ? words.again : words.check}
        </Button>
      </p>
      <FaultLine error={preview.error} />
      {preview.data && mapping && (
        <>
          <ImportColumns titles={preview.data.titles} mapping={mapping} onChange={setMapping} />
          <ImportPreview preview={preview.data} />
          <FaultLine error={start.error} />
          <p>
            <Button tone="primary" busy={start.isPending} onClick={goOn}>
              {words.goOn}
            </Button>
          </p>
        </>
      )}
      <section className={styles['part']}>
        <h2>{words.imports}</h2>
        <Asked of={usePeopleImports()}>{({ items }) => <PeopleImports imports={items} />}</Asked>
      </section>
    </main>
  );
}
