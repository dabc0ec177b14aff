import { DateChoice } from '../controls/DateChoice.tsx';
import type { FieldIds } from '../controls/Field.tsx';
import { LongText } from '../controls/LongText.tsx';
import { useNow } from '../time/use-now.ts';
import type { FieldModel } from './form-model.ts';
import controls from '../controls/Field.module.css';

interface Props {
  readonly ids: FieldIds;
  readonly field: Extract<FieldModel, { kind: 'text' | 'number' | 'date' }>;
  readonly value: unknown;
  onChange(value: unknown): void;
}

/** How far from today the days of a form may lie. */
const yearsBack = 1;
const yearsAhead = 2;

export function PlainInput({ ids, field, value, onChange }: Props) {
  const year = useNow().getFullYear();
  const written = typeof value === 'string' ? value : '';
  if (field.kind === 'text' && field.long) {
    const { charactersMax } = field;
    return <LongText {...{ ids, charactersMax, onChange }} value={written} />;
  }
  if (field.kind === 'text') {
    return (
      <input
        {...ids}
        className={controls['input']}
        value={written}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  if (field.kind === 'date') {
    return (
      <DateChoice
        ids={ids}
        value={written}
        yearFirst={year - yearsBack}
        yearLast={year + yearsAhead}
        onChange={onChange}
      />
    );
  }
  return (
    <input
      {...ids}
      type="number"
      inputMode="numeric"
      className={controls['input']}
      value={typeof value === 'number' ? value : ''}
      onChange={(event) => {
        onChange(event.target.value === '' ? undefined : event.target.valueAsNumber);
      }}
    />
  );
}
