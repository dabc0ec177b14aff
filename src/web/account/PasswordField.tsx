import { TextField } from '../ui/controls/TextField.tsx';

interface Props {
  readonly label: string;
  readonly use: 'current-password' | 'new-password';
  readonly value: string;
  readonly hint?: string;
  readonly fault?: string | undefined;
  onChange(value: string): void;
}

export function PasswordField({ use, hint, ...rest }: Props) {
  return (
    <TextField
      required
      type="password"
      autoComplete={use}
      {...(hint !== undefined && { hint })}
      {...rest}
    />
  );
}
