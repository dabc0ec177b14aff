import { useState } from 'react';
import type { LegalAction, MatterPage } from '#web/api/types.ts';
import { Button } from '../controls/Button.tsx';
import { useSay, useWords } from '../language/language-context.ts';
import { ActionDialog } from './ActionDialog.tsx';
import { MoreActions } from './MoreActions.tsx';
import { orderActions } from './order-actions.ts';
import { matterWords } from './words.ts';
import styles from './Matter.module.css';

/** The one thing to do, as broad as the hand that holds the phone. */
const wide = { size: 'large', className: styles['wide'] } as const;

interface Props {
  readonly page: MatterPage;
  /** For a thumb: only what is next in full, everything else behind one word. */
  readonly folded?: boolean;
}

/** The actions that are legal now, and no others; each opens the form it needs. */
export function ActionBar({ page, folded = false }: Props) {
  const words = useWords(matterWords);
  const say = useSay();
  const [open, setOpen] = useState<LegalAction>();
  const { next, others } = orderActions(page.actions);
  if (page.actions.length === 0 && open === undefined) return <p>{words.noActions}</p>;
  const shown = folded ? next : [...next, ...others];
  return (
    <div className={styles['actions']}>
      {shown.map((action) => (
        <Button
          key={action.action}
          tone={action.tone}
          {...(folded && action.tone === 'primary' && wide)}
          onClick={() => setOpen(action)}
        >
          {say(action.title)}
        </Button>
      ))}
      {folded && others.length > 0 && <MoreActions actions={others} onChoose={setOpen} />}
      {open !== undefined && (
        <ActionDialog
          action={open}
          card={page.card}
          legal={page.actions.some(({ action }) => action === open.action)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}
