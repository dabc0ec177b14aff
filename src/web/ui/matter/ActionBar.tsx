import { useState } from 'react';
import type { LegalAction, MatterPage } from '#web/api/types.ts';
import { Button } from '../controls/Button.tsx';
import { useSay, useWords } from '../language/language-context.ts';
import { ActionDialog } from './ActionDialog.tsx';
import { matterWords } from './words.ts';
import styles from './Matter.module.css';

const order: Record<LegalAction['tone'], number> = { primary: 0, ordinary: 1, danger: 2 };

/** The actions that are legal now, and no others; each opens the form it needs. */
export function ActionBar({ page }: { readonly page: MatterPage }) {
  const words = useWords(matterWords);
  const say = useSay();
  const [open, setOpen] = useState<LegalAction>();
  const sorted = [...page.actions].sort((one, other) => order[one.tone] - order[other.tone]);
  if (sorted.length === 0 && open === undefined) return <p>{words.noActions}</p>;
  return (
    <div className={styles['actions']}>
      {sorted.map((action) => (
        <Button key={action.action} tone={action.tone} onClick={() => setOpen(action)}>
          {say(action.title)}
        </Button>
      ))}
      {open !== undefined && (
        <ActionDialog
          action={open}
          card={page.card}
          legal={sorted.some(({ action }) => action === open.action)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}
