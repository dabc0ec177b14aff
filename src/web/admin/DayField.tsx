import { DateChoice } from '../ui/controls/DateChoice.tsx';
import { Field } from '../ui/controls/Field.tsx';
import { useNow } from '../ui/time/use-now.ts';

interface Props {
  readonly label: string;
  /** What leaving it open means. */
  readonly open?: string;
  readonly value: string;
  onChange(day: string): void;
}

const yearsAhead = 10;

/** A day from this year on. */
export function DayField({ label, open, value, onChange }: Props) {
  const year = useNow().getFullYear();
  return (
    <Field label={label} optional={open}>
      {(ids) => (
        <DateChoice
          ids={ids}
          value={value}
          yearFirst={year}
          yearLast={year + yearsAhead}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
