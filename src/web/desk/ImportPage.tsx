import { useState } from 'react';
import { useImport, useImports, useStartImport } from '#web/api/imports.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Field } from '../ui/controls/Field.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { channelWords } from '../ui/matter/words.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { Moment } from '../ui/time/Moment.tsx';
import { ImportOutcome } from './ImportOutcome.tsx';
import { importWords } from './import-words.ts';
import controls from '../ui/controls/Field.module.css';
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

const channels = [
  'hotline',
  'web_form',
  'window',
  'petition_letter',
  'petition_visit',
  'social',
  'on_behalf',
] as const;

function ImportForm({ onStarted }: { onStarted(id: string): void }) {
  const words = useWords(importWords);
  const titles = useWords(channelWords);
  const start = useStartImport();
  const [file, setFile] = useState<File>();
  const [channel, setChannel] = useState<string>(channels[0]);
  const [source, setSource] = useState('');
  const send = () => {
    if (file === undefined) return;
    const upload = { file, channel, source: source.trim() };
    start.mutate(upload, { onSuccess: ({ id }) => onStarted(id) });
  };
  return (
    <form
      className={desk['panel']}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Field label={words.file} hint={words.hint}>
        {(ids) => (
          <input
            {...ids}
            required
            type="file"
            accept=".csv,.jsonl,.ndjson"
            className={controls['input']}
            onChange={(event) => setFile(event.target.files?.[0])}
          />
        )}
      </Field>
      <Field label={words.channel}>
        {(ids) => (
          <select
            {...ids}
            className={controls['input']}
            value={channel}
            onChange={(event) => setChannel(event.target.value)}
          >
            {channels.map((name) => (
              <option key={name} value={name}>
                {titles[name]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        label={words.source}
        hint={words.sourceHint}
        maxLength={40}
        value={source}
        onChange={setSource}
      />
      <FaultLine error={start.error} />
      <Button type="submit" tone="primary" busy={start.isPending}>
        {words.start}
      </Button>
    </form>
  );
}
