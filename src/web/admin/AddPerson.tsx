import { useState } from 'react';
import { useAddPerson } from '#web/api/admin-organisation.ts';
import type { Person } from '#web/api/admin-types.ts';
import { faultAt } from '#web/api/problem.ts';
import { TextField } from '../ui/controls/TextField.tsx';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { FormDialog } from './FormDialog.tsx';
import { AreaPick } from './PickOne.tsx';
import { peopleWords } from './people-words.ts';
import { drawTemporaryPassword } from './temporary-password.ts';
import { useMissing } from './use-missing.ts';

interface Props {
  onMade(person: Person, password: string): void;
  onClose(): void;
}

/** Somebody new: the temporary password is drawn here and shown once. */
export function AddPerson({ onMade, onClose }: Props) {
  const words = useWords(peopleWords);
  const say = useSay();
  const missing = useMissing();
  const add = useAddPerson();
  const [name, setName] = useState('');
  const [username, setUsername] = useState('');
  const [phone, setPhone] = useState('');
  const [areaCode, setAreaCode] = useState('');
  const faultOf = (path: string) => {
    const fault = faultAt(add.error, path);
    return fault && say(fault);
  };
  const send = () => {
    const password = drawTemporaryPassword();
    const reach = phone.trim() === '' ? {} : { phone: phone.trim() };
    add.mutate(
      {
        kind: 'staff',
        name: name.trim(),
        username: username.trim(),
        areaCode,
        password,
        ...reach,
      },
      { onSuccess: (person) => onMade(person, password) },
    );
  };
  return (
    <FormDialog
      title={words.add}
      submit={words.add}
      busy={add.isPending}
      error={add.error}
      missing={missing({
        [words.name]: name,
        [words.username]: username,
        [words.area]: areaCode,
      })}
      onSubmit={send}
      onClose={onClose}
    >
      <TextField
        label={words.name}
        required
        maxLength={60}
        value={name}
        fault={faultOf('name')}
        onChange={setName}
      />
      <TextField
        label={words.username}
        required
        autoCapitalize="none"
        maxLength={30}
        value={username}
        fault={faultOf('username')}
        onChange={setUsername}
      />
      <TextField
        label={words.phone}
        inputMode="tel"
        value={phone}
        fault={faultOf('phone')}
        onChange={setPhone}
      />
      <AreaPick label={words.area} value={areaCode} onChange={setAreaCode} />
    </FormDialog>
  );
}
