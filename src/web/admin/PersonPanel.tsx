import { useState } from 'react';
import type { Person } from '#web/api/admin-types.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { GivePosition } from './GivePosition.tsx';
import { LeaveForm, ResetForm, RevealForm, SignOutForm } from './PersonForms.tsx';
import { PersonPositions } from './PersonPositions.tsx';
import { peopleWords } from './people-words.ts';
import { useMay } from '#web/api/use-may.ts';
import styles from './Admin.module.css';

interface Props {
  readonly person: Person;
  onPassword(made: { readonly name: string; readonly password: string }): void;
  onClose(): void;
}

type Open = 'give' | 'reset' | 'signOut' | 'reveal' | 'leave' | undefined;

/** One person: the offices they hold and their account. */
export function PersonPanel({ person, onPassword, onClose }: Props) {
  const words = useWords(peopleWords);
  const may = useMay();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const doings = [
    ['give', words.give, 'identity.manage_positions'],
    ['reset', words.reset, 'identity.manage_sign_in'],
    ['signOut', words.signOut, 'identity.manage_sign_in'],
    ['reveal', words.reveal, 'identity.see_contact'],
    ['leave', person.activeTo === null ? words.leave : words.back, 'identity.manage_people'],
  ] as const;
  return (
    <section className={styles['section']} aria-label={person.name}>
      <div className={styles['bar']}>
        <h2>{person.name}</h2>
        <Button tone="plain" aria-label={`✕ ${person.name}`} onClick={onClose}>
          ✕
        </Button>
      </div>
      <PersonPositions personId={person.id} />
      <div className={styles['buttons']}>
        {doings
          .filter(([, , action]) => may(action))
          .map(([name, title]) => (
            <Button
              key={name}
              tone={name === 'give' ? 'primary' : 'ordinary'}
              onClick={() => setOpen(name)}
            >
              {title}
            </Button>
          ))}
      </div>
      {open === 'give' && <GivePosition person={person} onClose={close} />}
      {open === 'reset' && (
        <ResetForm
          person={person}
          onClose={close}
          onPassword={(password) => {
            close();
            onPassword({ name: person.name, password });
          }}
        />
      )}
      {open === 'signOut' && <SignOutForm person={person} onClose={close} />}
      {open === 'reveal' && <RevealForm person={person} onClose={close} />}
      {open === 'leave' && <LeaveForm person={person} onClose={close} />}
    </section>
  );
}
