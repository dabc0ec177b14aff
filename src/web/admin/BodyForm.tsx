import { useState } from 'react';
import { useSaveBody } from '#web/api/admin-organisation.ts';
import type { NewBody } from '#web/api/admin-organisation.ts';
import type { Body } from '#web/api/admin-types.ts';
import { Field } from '../ui/controls/Field.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FormDialog } from './FormDialog.tsx';
import { AreaPick, BodyPick } from './PickOne.tsx';
import { bodyKindWords, bodyWords } from './body-words.ts';
import { useMissing } from './use-missing.ts';
import { adminWords } from './words.ts';
import controls from '../ui/controls/Field.module.css';

type Kind = NewBody['kind'];

interface Props {
  /** Undefined for a new one. */
  readonly body: Body | undefined;
  onClose(): void;
}

/** A new body, or what an old one is called, where it stands and how it is reached. */
export function BodyForm({ body, onClose }: Props) {
  const words = useWords(bodyWords);
  const general = useWords(adminWords);
  const kinds = useWords(bodyKindWords);
  const missing = useMissing();
  const save = useSaveBody(body?.id);
  const [name, setName] = useState(body?.name ?? '');
  const [kind, setKind] = useState<Kind>(body?.kind ?? 'department');
  const [areaCode, setAreaCode] = useState(body?.areaCode ?? '');
  const [parentId, setParentId] = useState(body?.parentId ?? '');
  const [phone, setPhone] = useState(body?.phone ?? '');
  const send = () =>
    save.mutate(
      { name: name.trim(), kind, areaCode, parentId: parentId || null, phone: phone.trim() },
      { onSuccess: onClose },
    );
  return (
    <FormDialog
      title={body === undefined ? words.add : words.change(body.name)}
      submit={general.save}
      busy={save.isPending}
      error={save.error}
      missing={missing({ [words.name]: name, [general.area]: areaCode })}
      onSubmit={send}
      onClose={onClose}
    >
      <TextField label={words.name} required maxLength={120} value={name} onChange={setName} />
      <Field label={words.kind}>
        {(ids) => (
          <select
            {...ids}
            className={controls['input']}
            value={kind}
            onChange={(event) => setKind(event.target.value as Kind)}
          >
            {(Object.keys(kinds) as Kind[]).map((one) => (
              <option key={one} value={one}>
                {kinds[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <AreaPick label={general.area} value={areaCode} onChange={setAreaCode} />
      <BodyPick
        label={words.parent}
        none={words.noParent}
        optional
        value={parentId}
        onChange={setParentId}
      />
      <TextField label={words.phone} maxLength={40} value={phone} onChange={setPhone} />
    </FormDialog>
  );
}
