import { useState } from 'react';
import { useImportSources, usePreviewImport, useStartImport } from '#web/api/imports.ts';
import type { ImportPreview, ImportSource } from '#web/api/types.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Field } from '../ui/controls/Field.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { channelWords } from '../ui/matter/words.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { ImportCheck } from './ImportCheck.tsx';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportFile } from './ImportFile.tsx';
import { importWords } from './import-words.ts';
import controls from '../ui/controls/Field.module.css';
import desk from './Desk.module.css';
import styles from './Import.module.css';

/** What to import and from where; first what its columns must be, last the file itself. */
export function ImportForm({ onStarted }: { onStarted(id: string): void }) {
  const words = useWords(importWords);
  const start = useStartImport();
  const check = usePreviewImport();
  const [file, setFile] = useState<File>();
  const [isAsked, setIsAsked] = useState(false);
  const [channel, setChannel] = useState<ImportSource['channel']>('hotline');
  const [source, setSource] = useState('');
  const [share, setShare] = useState(0);
  const preview = check.data;
  const renew = () => {
    start.reset();
    check.reset();
  };
  /** Checked first, then taken in: nothing is registered that nobody has looked at. */
  const send = () => {
    setIsAsked(true);
    if (file === undefined) return;
    setShare(0);
    const upload = { file, channel, source: source.trim(), onProgress: setShare };
    if (preview === undefined) check.mutate(upload);
    else start.mutate(upload, { onSuccess: ({ id }) => (onStarted(id), renew()) });
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
      <SourceChoice
        channel={channel}
        onChange={(chosen) => {
          setChannel(chosen);
          renew();
        }}
      />
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
          renew();
        }}
      />
      <FaultLine error={check.error ?? start.error} />
      {preview !== undefined && <ImportCheck preview={preview} />}
      <SendFile preview={preview} busy={start.isPending || check.isPending} share={share} />
    </form>
  );
}

interface SendProps {
  readonly preview: ImportPreview | undefined;
  readonly busy: boolean;
  /** Of the upload, from 0 to 1. */
  readonly share: number;
}

/** What the button does next: check, then take in as many as are good. */
function SendFile({ preview, busy, share }: SendProps) {
  const words = useWords(importWords);
  const whole = preview !== undefined && preview.checked === preview.rows;
  const good = whole ? preview.rows - preview.faulty : undefined;
  const some = good !== undefined && good < (preview?.rows ?? 0);
  return (
    <>
      {busy && (
        <label className={styles['upload']}>
          {words.uploading(Math.round(share * 100))}
          <progress className={styles['bar']} max={1} value={share} />
        </label>
      )}
      <Button type="submit" tone="primary" busy={busy} disabled={good === 0}>
        {preview === undefined ? words.check : some ? words.startGood(good) : words.start}
      </Button>
    </>
  );
}

interface SourceProps {
  readonly channel: ImportSource['channel'];
  onChange(channel: ImportSource['channel']): void;
}

/** By what way these came, and what a file of such must tell. */
function SourceChoice({ channel, onChange }: SourceProps) {
  const sources = useImportSources();
  const words = useWords(importWords);
  const titles = useWords(channelWords);
  return (
    <Asked of={sources} rows={3}>
      {({ items, homeArea }) => {
        const chosen = items.find((one) => one.channel === channel);
        return (
          <>
            <Field label={words.channel}>
              {(ids) => (
                <select
                  {...ids}
                  className={controls['input']}
                  value={channel}
                  onChange={({ target }) => {
                    const one = items.find((item) => item.channel === target.value);
                    if (one) onChange(one.channel);
                  }}
                >
                  {items.map(({ channel: name }) => (
                    <option key={name} value={name}>
                      {titles[name]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            {chosen && <ImportColumns source={chosen} home={homeArea?.name} />}
          </>
        );
      }}
    </Asked>
  );
}
