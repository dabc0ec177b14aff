import { useRef, useState } from 'react';
import { Button } from '../ui/controls/Button.tsx';
import { Field } from '../ui/controls/Field.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { gridWords } from './words.ts';
import styles from './Plans.module.css';

/** As much as is read of a file here: what its features hold, the server says. */
export interface Features {
  readonly type: 'FeatureCollection';
  readonly features: unknown[];
}

interface Props {
  readonly label: string;
  readonly hint: string;
  onChange(features: Features | undefined): void;
}

/** Picks a GeoJSON file and reads it. */
export function GeoJsonFile({ label, hint, onChange }: Props) {
  const words = useWords(gridWords);
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string>();
  const [fault, setFault] = useState<string>();
  const read = async (file: File | undefined) => {
    setName(file?.name);
    const features = file && featuresIn(await file.text());
    setFault(file !== undefined && features === undefined ? words.notJson : undefined);
    onChange(features);
  };
  return (
    <Field label={label} hint={hint} fault={fault} optional>
      {(ids) => (
        <div className={styles['file']}>
          <input
            {...ids}
            ref={input}
            type="file"
            tabIndex={-1}
            accept=".geojson,.json"
            className="hidden-words"
            onChange={(event) => void read(event.target.files?.[0])}
          />
          <Button onClick={() => input.current?.click()}>{words.choose}</Button>
          <span>{name ?? words.noneChosen}</span>
        </div>
      )}
    </Field>
  );
}

function featuresIn(text: string): Features | undefined {
  try {
    const { type, features } = JSON.parse(text) as Partial<Features>;
    return type === 'FeatureCollection' && Array.isArray(features) ? { type, features } : undefined;
  } catch {
    return undefined;
  }
}
