export interface NewPassword {
  readonly current: string;
  readonly next: string;
  readonly again: string;
}

export type PasswordFault = 'current-empty' | 'next-empty' | 'differ';

export const noPasswordYet: NewPassword = { current: '', next: '', again: '' };

/** What can be said before the server is asked; whether it is good enough, only the server says. */
export function passwordFaults({ current, next, again }: NewPassword): PasswordFault[] {
  const faults: PasswordFault[] = [];
  if (current === '') faults.push('current-empty');
  if (next === '') faults.push('next-empty');
  else if (next !== again) faults.push('differ');
  return faults;
}
