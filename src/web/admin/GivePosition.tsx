import { useState } from 'react';
import { useCapacities } from '#web/api/admin-capacities.ts';
import { useAssignPosition } from '#web/api/admin-organisation.ts';
import type { Person } from '#web/api/admin-types.ts';
import { opensDoor } from '../app/doors.ts';
import { Field } from '../ui/controls/Field.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { endOfDay, startOfDay } from '../desk/inbox-period.ts';
import { AreasPick } from './AreasPick.tsx';
import { CapacityActions } from './CapacityActions.tsx';
import { DayField } from './DayField.tsx';
import { FormDialog } from './FormDialog.tsx';
import { BodyPick } from './PickOne.tsx';
import { peopleWords } from './people-words.ts';
import { useMissing } from './use-missing.ts';
import { adminWords } from './words.ts';
import controls from '../ui/controls/Field.module.css';

/** Puts somebody into an office: where, as what, with which powers, for how long. */
export function GivePosition({ person, onClose }: { readonly person: Person; onClose(): void }) {
  const words = useWords(peopleWords);
  const general = useWords(adminWords);
  const missing = useMissing();
  const assign = useAssignPosition();
  const [bodyId, setBodyId] = useState('');
  const [title, setTitle] = useState('');
  const [capacity, setCapacity] = useState('');
  const [areaCodes, setAreaCodes] = useState<readonly string[]>([]);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const send = () => {
    const activeFrom = startOfDay(from);
    const activeTo = endOfDay(to);
    assign.mutate(
      {
        ...{ personId: person.id, bodyId, title: title.trim(), capacity },
        ...(areaCodes.length > 0 && { areaCodes: [...areaCodes] }),
        ...(activeFrom !== undefined && { activeFrom }),
        ...(activeTo !== undefined && { activeTo }),
      },
      { onSuccess: onClose },
    );
  };
  return (
    <FormDialog
      title={`${words.give}：${person.name}`}
      submit={general.save}
      busy={assign.isPending}
      error={assign.error}
      missing={missing({ [words.body]: bodyId, [words.duty]: title, [words.capacity]: capacity })}
      onSubmit={send}
      onClose={onClose}
    >
      <BodyPick label={words.body} value={bodyId} onChange={setBodyId} />
      <TextField label={words.duty} required maxLength={60} value={title} onChange={setTitle} />
      <CapacityField value={capacity} onChange={setCapacity} />
      <AreasPick label={words.reach} value={areaCodes} onChange={setAreaCodes} />
      <DayField label={general.from} open={general.now} value={from} onChange={setFrom} />
      <DayField label={general.to} open={general.openEnd} value={to} onChange={setTo} />
    </FormDialog>
  );
}

function CapacityField(props: { readonly value: string; onChange(capacity: string): void }) {
  const words = useWords(peopleWords);
  const say = useSay();
  const capacities = useCapacities();
  const offered = (capacities.data?.items ?? []).filter((one) => opensDoor(one.actions));
  const chosen = offered.find((one) => one.capacity === props.value);
  return (
    <>
      <Field label={words.capacity}>
        {(ids) => (
          <select
            {...ids}
            className={controls['input']}
            value={props.value}
            onChange={(event) => props.onChange(event.target.value)}
          >
            <option value="" />
            {offered.map((one) => (
              <option key={one.capacity} value={one.capacity}>
                {say(one.title)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {chosen !== undefined && (
        <details>
          <summary>{words.mayDo(chosen.actions.length)}</summary>
          <CapacityActions actions={chosen.actions} />
        </details>
      )}
    </>
  );
}
