import { useRef } from 'react';
import { Button } from '../ui/controls/Button.tsx';
import { Field } from '../ui/controls/Field.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { importWords } from './import-words.ts';
import styles from './Import.module.css';

interface Props {
  readonly file: File | undefined;
  readonly fault: string | undefined;
  /** Files of appeals where left out. */
  readonly accept?: string;
  readonly hint?: string;
  onChange(file: File | undefined): void;
}

/** Picks the file. The browser's own button speaks the browser's language, not the page's. */
export function ImportFile({ file, fault, accept, hint, onChange }: Props) {
  const words = useWords(importWords);
  const input = useRef<HTMLInputElement>(null);
  return (
    <Field label={words.file} hint={hint ?? words.hint} fault={fault}>
      {(ids) => (
        <div className={styles['file']}>
          <input
            {...ids}
            ref={input}
            type="file"
            tabIndex={-1}
            accept={accept ?? '.csv,.jsonl,.ndjson'}
            className={styles['hidden']}
            onChange={(event) => onChange(event.target.files?.[0])}
          />
          <Button onClick={() => input.current?.click()}>{words.choose}</Button>
          <span>{file === undefined ? words.noneChosen : words.chosen(file.name, file.size)}</span>
        </div>
      )}
    </Field>
  );
}
