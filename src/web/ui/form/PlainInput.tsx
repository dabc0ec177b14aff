import type { FieldIds } from '../controls/Field.tsx';
import type { FieldModel } from './form-model.ts';
import controls from '../controls/Field.module.css';

interface Props {
  readonly ids: FieldIds;
  readonly field: Extract<FieldModel, { kind: 'text' | 'number' | 'date' }>;
  readonly value: unknown;
  onChange(value: unknown): void;
}

export function PlainInput({ ids, field, value, onChange }: Props) {
  const shown = typeof value === 'string' || typeof value === 'number' ? value : '';
  if (field.kind === 'text') {
    const shared = {
      ...ids,
      className: controls['input'],
      value: shown,
      maxLength: field.charactersMax,
    };
    return field.long ? (
      <textarea {...shared} onChange={(event) => onChange(event.target.value)} />
    ) : (
      <input {...shared} onChange={(event) => onChange(event.target.value)} />
    );
  }
  if (field.kind === 'date') {
    return (
      <input
        {...ids}
        type="date"
        className={controls['input']}
        value={shown}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  return (
    <input
      {...ids}
      type="number"
      inputMode="numeric"
      className={controls['input']}
      min={field.minimum}
      max={field.maximum}
      value={shown}
      onChange={(event) => {
        onChange(event.target.value === '' ? undefined : event.target.valueAsNumber);
      }}
    />
  );
}
