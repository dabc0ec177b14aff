import { useState } from 'react';
import { v7 } from 'uuid';
import {
  useBeginDraft,
  useDropDraft,
  usePublishDraft,
  useRemoveRule,
} from '#web/api/admin-list.ts';
import type { SeenDraft } from '#web/api/admin-list.ts';
import type { Version } from '#web/api/admin-types.ts';
import { startOfDay } from '../desk/inbox-period.ts';
import { TextField } from '../ui/controls/TextField.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { DayField } from './DayField.tsx';
import { FormDialog } from './FormDialog.tsx';
import { listWords } from './list-words.ts';
import { useMissing } from './use-missing.ts';
import { adminWords } from './words.ts';

export function BeginDraft(props: { onBegun(id: string): void; onClose(): void }) {
  const words = useWords(listWords);
  const missing = useMissing();
  const begin = useBeginDraft();
  const [id] = useState(() => v7());
  const [title, setTitle] = useState('');
  const [reason, setReason] = useState('');
  const send = () =>
    begin.mutate(
      { id, title: title.trim(), reason: reason.trim() },
      {
        onSuccess: ({ id }) => {
          props.onBegun(id);
          props.onClose();
        },
      },
    );
  return (
    <FormDialog
      title={words.begin}
      submit={words.begin}
      busy={begin.isPending}
      error={begin.error}
      missing={missing({ [words.name]: title, [words.reason]: reason })}
      onSubmit={send}
      onClose={props.onClose}
    >
      <TextField label={words.name} required maxLength={120} value={title} onChange={setTitle} />
      <TextField
        label={words.reason}
        required
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}

interface Props {
  readonly draft: Version;
  onClose(): void;
}

export function PublishDraft({ draft, onClose }: Props) {
  const words = useWords(listWords);
  const general = useWords(adminWords);
  const publish = usePublishDraft(draft);
  const [day, setDay] = useState('');
  return (
    <FormDialog
      title={words.publishTitle(draft.title)}
      submit={words.publish}
      busy={publish.isPending}
      error={publish.error}
      onSubmit={() => publish.mutate(startOfDay(day), { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{words.publishHint}</p>
      {draft.reason !== '' && (
        <p>
          {words.reason}：{draft.reason}
        </p>
      )}
      <DayField label={words.from} open={general.now} value={day} onChange={setDay} />
    </FormDialog>
  );
}

export function DropDraft({ draft, onClose }: Props) {
  const words = useWords(listWords);
  const drop = useDropDraft(draft);
  return (
    <FormDialog
      title={words.dropTitle(draft.title)}
      submit={words.drop}
      danger
      busy={drop.isPending}
      error={drop.error}
      onSubmit={() => drop.mutate(undefined, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

interface RemoveProps {
  readonly draft: SeenDraft;
  readonly ruleId: string;
  onClose(): void;
}

export function RemoveRule({ draft, ruleId, onClose }: RemoveProps) {
  const words = useWords(listWords);
  const { remove: title } = useWords(adminWords);
  const remove = useRemoveRule(draft);
  return (
    <FormDialog
      title={words.removeTitle}
      submit={title}
      danger
      busy={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate(ruleId, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
