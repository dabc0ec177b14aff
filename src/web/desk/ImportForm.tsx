import { useState } from 'react';
import { useImportSources, useStartImport } from '#web/api/imports.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Field } from '../ui/controls/Field.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { channelWords } from '../ui/matter/words.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportFile } from './ImportFile.tsx';
import { importWords } from './import-words.ts';
import controls from '../ui/controls/Field.module.css';
import desk from './Desk.module.css';
import styles from './Import.module.css';

/** What to import and from where; first what its columns must be, last the file itself. */
export function ImportForm({ onStarted }: { onStarted(id: string): void }) {
  const sources = useImportSources();
  const words = useWords(importWords);
  const titles = useWords(channelWords);
  const start = useStartImport();
  const [file, setFile] = useState<File>();
  const [isAsked, setIsAsked] = useState(false);
  const [channel, setChannel] = useState<keyof typeof titles>('hotline');
  const [source, setSource] = useState('');
  const [share, setShare] = useState(0);
  const send = () => {
    setIsAsked(true);
    if (file === undefined) return;
    setShare(0);
    const upload = { file, channel, source: source.trim(), onProgress: setShare };
    start.mutate(upload, { onSuccess: ({ id }) => onStarted(id) });
  };
  return (
    <form
      noValidate
      className={desk['panel']}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Asked of={sources} rows={3}>
        {({ items, homeArea }) => (
          <>
            <Field label={words.channel}>
              {(ids) => (
                <select
                  {...ids}
                  className={controls['input']}
                  value={channel}
                  onChange={(event) => setChannel(event.target.value as keyof typeof titles)}
                >
                  {items.map(({ channel: name }) => (
                    <option key={name} value={name}>
                      {titles[name]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            {items
              .filter((one) => one.channel === channel)
              .map((one) => (
                <ImportColumns key={one.channel} source={one} home={homeArea?.name} />
              ))}
          </>
        )}
      </Asked>
      <TextField
        label={words.source}
        hint={words.sourceHint}
        maxLength={40}
        value={source}
        onChange={setSource}
      />
      <ImportFile
        file={file}
        fault={isAsked && file === undefined ? words.noFile : undefined}
        onChange={(chosen) => {
          setFile(chosen);
          start.reset();
        }}
      />
      <FaultLine error={start.error} />
      {start.isPending && (
        <label className={styles['upload']}>
          {words.uploading(Math.round(share * 100))}
          <progress className={styles['bar']} max={1} value={share} />
        </label>
      )}
      <Button type="submit" tone="primary" busy={start.isPending}>
        {words.start}
      </Button>
    </form>
  );
}
