import { useState } from 'react';
import type { useContact } from '#web/api/matters.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { deskWords } from './words.ts';

interface Props {
  readonly title: string;
  readonly contact: ReturnType<typeof useContact>;
  /** What the reason usually is here; it can be changed. */
  readonly usualReason?: string;
  onClose(): void;
}

/** Nobody sees how to reach a reporter without saying why; the look is recorded. */
export function ContactDialog({ title, contact, usualReason = '', onClose }: Props) {
  const words = useWords(deskWords);
  const [reason, setReason] = useState(usualReason);
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{words.contactLogged}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!missing) contact.mutate(reason.trim(), { onSuccess: onClose });
        }}
      >
        <TextField
          required
          label={words.contactReason}
          fault={tried && missing ? words.contactReasonMissing : undefined}
          maxLength={200}
          value={reason}
          onChange={setReason}
        />
        <FaultLine error={contact.error} />
        <p>
          <Button type="submit" tone="primary" busy={contact.isPending}>
            {words.contactShow}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
