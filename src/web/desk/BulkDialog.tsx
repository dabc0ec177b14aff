import { useState } from 'react';
import { useActOnMany } from '#web/api/act-on-many.ts';
import { newKey } from '#web/api/new-key.ts';
import type { LegalAction, MatterCard } from '#web/api/types.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { ActionForm } from '../ui/form/ActionForm.tsx';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { BulkFates } from './BulkFates.tsx';
import { bulkWords } from './bulk-words.ts';

interface Props {
  readonly action: LegalAction;
  readonly cards: readonly MatterCard[];
  /** Told whether anything was sent. */
  onClose(acted: boolean): void;
}

/** One form for many matters, then how it went with each of them. */
export function BulkDialog({ action, cards, onClose }: Props) {
  const words = useWords(bulkWords);
  const say = useSay();
  const { run, fates } = useActOnMany();
  const [key] = useState(() => newKey());
  const sent = !run.isIdle;
  return (
    <Dialog title={words.title(say(action.title), cards.length)} onClose={() => onClose(sent)}>
      {sent ? (
        <>
          <BulkFates cards={cards} fates={fates} />
          <Button tone="primary" busy={run.isPending} onClick={() => onClose(true)}>
            {words.close}
          </Button>
        </>
      ) : (
        <ActionForm
          action={action}
          busy={false}
          error={null}
          onSubmit={(input) => run.mutate({ cards, action: action.action, input, key })}
        />
      )}
    </Dialog>
  );
}
