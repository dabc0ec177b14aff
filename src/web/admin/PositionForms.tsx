import { useState } from 'react';
import { useAddSubstitute, useEndPosition } from '#web/api/admin-organisation.ts';
import type { Position } from '#web/api/admin-types.ts';
import { TextField } from '../ui/controls/TextField.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { endOfDay, startOfDay } from '../desk/inbox-period.ts';
import { DayField } from './DayField.tsx';
import { FormDialog } from './FormDialog.tsx';
import { PersonPick } from './PickOne.tsx';
import { peopleWords } from './people-words.ts';
import { useMissing } from './use-missing.ts';
import { adminWords } from './words.ts';

interface Props {
  readonly position: Position;
  onClose(): void;
}

export function EndPosition({ position, onClose }: Props) {
  const words = useWords(peopleWords);
  const general = useWords(adminWords);
  const end = useEndPosition(position.id);
  const [day, setDay] = useState('');
  return (
    <FormDialog
      title={words.endTitle(position.title)}
      submit={words.end}
      danger
      busy={end.isPending}
      error={end.error}
      onSubmit={() => end.mutate(endOfDay(day), { onSuccess: onClose })}
      onClose={onClose}
    >
      <DayField label={general.to} open={general.now} value={day} onChange={setDay} />
    </FormDialog>
  );
}

export function SubstituteForm({ position, onClose }: Props) {
  const words = useWords(peopleWords);
  const general = useWords(adminWords);
  const missing = useMissing();
  const add = useAddSubstitute(position.id);
  const [personId, setPersonId] = useState('');
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const send = () => {
    const activeFrom = startOfDay(from);
    add.mutate(
      {
        ...{ personId, reason: reason.trim(), activeTo: endOfDay(to) ?? '' },
        ...(activeFrom !== undefined && { activeFrom }),
      },
      { onSuccess: onClose },
    );
  };
  return (
    <FormDialog
      title={`${words.substitute}：${position.title}`}
      submit={general.save}
      busy={add.isPending}
      error={add.error}
      missing={missing({ [words.who]: personId, [words.reason]: reason, [general.to]: to })}
      onSubmit={send}
      onClose={onClose}
    >
      <PersonPick label={words.who} value={personId} onChange={setPersonId} />
      <TextField
        label={words.reason}
        required
        maxLength={200}
        value={reason}
        onChange={setReason}
      />
      <DayField label={general.from} open={general.now} value={from} onChange={setFrom} />
      <DayField label={general.to} value={to} onChange={setTo} />
    </FormDialog>
  );
}
