import { Choice } from '../controls/Choice.tsx';
import { Field } from '../controls/Field.tsx';
import { useSay, useWords } from '../language/language-context.ts';
import type { FormFieldProps } from './form-field-props.ts';
import { PickerField } from './PickerField.tsx';
import { PlainInput } from './PlainInput.tsx';
import { RowsField } from './RowsField.tsx';
import { useValueTitle } from './value-title.ts';
import { formWords } from './words.ts';
import controls from '../controls/Field.module.css';

/** One field of a generated form, by its kind. */
export function FormField({ field, value, fault, onChange }: FormFieldProps) {
  const say = useSay();
  const words = useWords(formWords);
  const titleOf = useValueTitle();
  const note = field.optionalNote && say(field.optionalNote);
  const optional = !field.required && (note ?? true);
  const label = say(field.title);
  switch (field.kind) {
    case 'hidden':
      return null;
    case 'picker':
      return <PickerField field={field} value={value} fault={fault} onChange={onChange} />;
    case 'rows':
      return <RowsField {...{ field, value, fault, onChange }} FieldOfRow={FormField} />;
    case 'choice': {
      const options = field.values.map((one) => ({ value: one, title: titleOf(one) }));
      return <Choice {...{ label, note, options, fault, onChange }} value={textOf(value)} />;
    }
    case 'yes-no': {
      if (optional === true) return <Ticked {...{ label, value, fault, onChange }} />;
      const options = [
        { value: 'true', title: words.yes },
        { value: 'false', title: words.no },
      ];
      const chosen = typeof value === 'boolean' ? String(value) : undefined;
      return (
        <Choice
          {...{ label, note, options, fault }}
          value={chosen}
          onChange={(one) => onChange(one === 'true')}
        />
      );
    }
    case 'scores': {
      const scores = Array.from({ length: field.maximum }, (_, index) => String(index + 1));
      const options = scores.map((score) => ({
        value: score,
        title: `${score} ${words.score(Number(score))}`,
      }));
      return (
        <Choice
          {...{ label, note, options, fault }}
          value={typeof value === 'number' ? String(value) : undefined}
          onChange={(score) => onChange(Number(score))}
        />
      );
    }
    case 'text':
    case 'number':
    case 'date':
      return (
        <Field label={label} hint={field.hint} fault={fault} optional={optional}>
          {(ids) => <PlainInput ids={ids} field={field} value={value} onChange={onChange} />}
        </Field>
      );
  }
}

/** Left out means no: one box says it in one look. */
function Ticked({ label, value, fault, onChange }: TickedProps) {
  return (
    <>
      <label className={controls['check']}>
        <input
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      {fault !== undefined && (
        <p className={controls['fault']} role="alert">
          {fault}
        </p>
      )}
    </>
  );
}

interface TickedProps extends Pick<FormFieldProps, 'value' | 'fault' | 'onChange'> {
  readonly label: string;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
