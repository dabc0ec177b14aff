import type { ComponentType } from 'react';
import { Button } from '../controls/Button.tsx';
import { useSay, useWords } from '../language/language-context.ts';
import type { FieldModel, FormValues } from './form-model.ts';
import type { FormFieldProps } from './form-field-props.ts';
import { formWords } from './words.ts';
import styles from './Form.module.css';

interface Props extends FormFieldProps<RowsModel> {
  /** Draws one field of a row; handed in, because rows are themselves fields. */
  readonly FieldOfRow: ComponentType<FormFieldProps>;
}

type RowsModel = Extract<FieldModel, { kind: 'rows' }>;

/** Several things of one shape, such as assisting bodies with their tasks. */
export function RowsField({ field, value, fault, onChange, FieldOfRow }: Props) {
  const words = useWords(formWords);
  const say = useSay();
  // Where one is needed, it stands there to be filled in.
  const rows: readonly FormValues[] = Array.isArray(value)
    ? (value as FormValues[])
    : field.required
      ? [{}]
      : [];
  return (
    <fieldset className={styles['rows']}>
      <legend>{say(field.title)}</legend>
      {rows.map((row, index) => (
        <div key={index} className={styles['row']}>
          {field.fields.map((inner) => (
            <FieldOfRow
              key={inner.name}
              field={inner}
              value={row[inner.name]}
              onChange={(next) =>
                onChange(
                  rows.map((one, at) => (at === index ? { ...one, [inner.name]: next } : one)),
                )
              }
            />
          ))}
          <Button tone="plain" onClick={() => onChange(rows.filter((_, at) => at !== index))}>
            {words.remove}
          </Button>
        </div>
      ))}
      {fault !== undefined && <p role="alert">{fault}</p>}
      <Button onClick={() => onChange([...rows, {}])}>
        ＋ {rows.length === 0 ? words.addFirst : words.add}
      </Button>
    </fieldset>
  );
}
