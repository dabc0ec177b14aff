import { useState } from 'react';
import { useActionsForAll } from '#web/api/act-on-many.ts';
import type { LegalAction, MatterCard } from '#web/api/types.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { orderActions } from '../ui/matter/order-actions.ts';
import { ExportLinks } from './ExportLinks.tsx';
import { BulkDialog } from './BulkDialog.tsx';
import { bulkWords } from './bulk-words.ts';
import styles from './Bulk.module.css';

interface Props {
  readonly cards: readonly MatterCard[];
  onClear(): void;
}

/** What may be done with all that were chosen, at once. */
export function BulkBar({ cards, onClear }: Props) {
  const words = useWords(bulkWords);
  const say = useSay();
  const actions = useActionsForAll(cards.map(({ id }) => id));
  const { next, others } = orderActions(actions ?? []);
  // Those chosen when the window opened: what they become meanwhile does not change the list.
  const [open, setOpen] = useState<{ action: LegalAction; cards: readonly MatterCard[] }>();
  return (
    <section className={styles['bar']} aria-label={words.chosen(cards.length)}>
      <strong role="status">{words.chosen(cards.length)}</strong>
      {actions === undefined && <span>{words.asking}</span>}
      {actions?.length === 0 && <span>{words.nothingCommon}</span>}
      {[...next, ...others].map((action) => (
        <Button key={action.action} tone={action.tone} onClick={() => setOpen({ action, cards })}>
          {say(action.title)}
        </Button>
      ))}
      <ExportLinks inbox={{ filter: { ids: cards.map(({ id }) => id) }, order: 'due' }} />
      <Button tone="plain" onClick={onClear}>
        {words.clear}
      </Button>
      {open !== undefined && (
        <BulkDialog
          {...open}
          onClose={(acted) => {
            setOpen(undefined);
            if (acted) onClear();
          }}
        />
      )}
    </section>
  );
}
