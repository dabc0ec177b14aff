import { useState } from 'react';
import {
  useChangePerson,
  useEndSessions,
  useResetPassword,
  useRevealPhone,
} from '#web/api/admin-organisation.ts';
import type { Person } from '#web/api/admin-types.ts';
import { TextField } from '../ui/controls/TextField.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FormDialog } from './FormDialog.tsx';
import { peopleWords } from './people-words.ts';
import { drawTemporaryPassword } from './temporary-password.ts';
import { useMissing } from './use-missing.ts';

interface Props {
  readonly person: Person;
  onClose(): void;
}

export function ResetForm(props: Props & { onPassword(password: string): void }) {
  const words = useWords(peopleWords);
  const reset = useResetPassword(props.person.id);
  const send = () => {
    const password = drawTemporaryPassword();
    reset.mutate(password, { onSuccess: () => props.onPassword(password) });
  };
  return (
    <FormDialog
      title={`${words.reset}：${props.person.name}`}
      submit={words.reset}
      danger
      busy={reset.isPending}
      error={reset.error}
      onSubmit={send}
      onClose={props.onClose}
    >
      <p>{words.resetHint}</p>
    </FormDialog>
  );
}

export function SignOutForm({ person, onClose }: Props) {
  const words = useWords(peopleWords);
  const end = useEndSessions(person.id);
  return (
    <FormDialog
      title={`${words.signOut}：${person.name}`}
      submit={words.signOut}
      danger
      busy={end.isPending}
      error={end.error}
      onSubmit={() => end.mutate()}
      onClose={onClose}
    >
      <p role="status">{end.isSuccess && words.signedOut}</p>
    </FormDialog>
  );
}

export function RevealForm({ person, onClose }: Props) {
  const words = useWords(peopleWords);
  const missing = useMissing();
  const reveal = useRevealPhone(person.id);
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={`${words.reveal}：${person.name}`}
      submit={words.reveal}
      busy={reveal.isPending}
      error={reveal.error}
      missing={missing({ [words.reason]: reason })}
      onSubmit={() => reveal.mutate(reason.trim())}
      onClose={onClose}
    >
      <TextField
        label={words.reason}
        hint={words.revealHint}
        required
        maxLength={200}
        value={reason}
        onChange={setReason}
      />
      <p role="status">
        {reveal.data !== undefined && <strong>{reveal.data.phone ?? words.noPhone}</strong>}
      </p>
    </FormDialog>
  );
}

export function LeaveForm({ person, onClose }: Props) {
  const words = useWords(peopleWords);
  const change = useChangePerson(person.id);
  const active = person.activeTo === null;
  return (
    <FormDialog
      title={active ? words.leaveTitle(person.name) : person.name}
      submit={active ? words.leave : words.back}
      danger={active}
      busy={change.isPending}
      error={change.error}
      onSubmit={() => change.mutate({ active: !active }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {active && <p>{words.leaveHint}</p>}
    </FormDialog>
  );
}
