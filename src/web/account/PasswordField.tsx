import { Field } from '../ui/controls/Field.tsx';
import controls from '../ui/controls/Field.module.css';

interface Props {
  readonly label: string;
  readonly use: 'current-password' | 'new-password';
  readonly value: string;
  onChange(value: string): void;
}

export function PasswordField({ label, use, value, onChange }: Props) {
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          required
          type="password"
          autoComplete={use}
          className={controls['input']}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
