import { useState } from 'react';
import { actionsOf } from '#web/api/matters.ts';
import { useSendingWay } from '#web/api/sending.ts';
import type { MatterPage, TimelineEntry } from '#web/api/types.ts';
import { Button } from '../controls/Button.tsx';
import { useKeys } from '../controls/use-keys.ts';
import type { FormValues } from '../form/form-model.ts';
import { useSay, useWords } from '../language/language-context.ts';
import { ActionDialog } from './ActionDialog.tsx';
import { actionKeys, keyOf } from './action-keys.ts';
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
  /** The action whose form is open at once, where it is legal. */
  readonly begun?: string | null;
  /** What is filled in beforehand, by action. */
  readonly suggested?: Readonly<Record<string, FormValues>>;
}

/** The actions that are legal now, and no others; each opens the form it needs. */
export function ActionBar({ page, folded = false, begun = null, suggested = {} }: Props) {
  const words = useWords(matterWords);
  const say = useSay();
  const legal = (wanted: string | null | undefined) =>
    page.actions.find(({ action }) => action === wanted);
  const [open, setOpen] = useState(() => legal(begun));
  const [missed, setMissed] = useState(false);
  useKeys(
    Object.fromEntries(
      Object.entries(actionKeys).map(([key, action]) => [
        key,
        () => {
          setOpen(legal(action));
          setMissed(legal(action) === undefined);
        },
      ]),
    ),
  );
  const { waitingAt } = useSendingWay();
  const [kept] = waitingAt(actionsOf(page.card.id));
  if (kept !== undefined) return <p role="status">{words.kept(kept)}</p>;
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
          aria-keyshortcuts={keyOf(action.action)}
          onClick={() => setOpen(action)}
        >
          {say(action.title)}
        </Button>
      ))}
      {folded && others.length > 0 && <MoreActions actions={others} onChoose={setOpen} />}
      <span role="status">{missed && words.notNow}</span>
      {open !== undefined && (
        <ActionDialog
          action={open}
          card={page.card}
          evidence={page.facts['evidence']}
          latest={latestOf(page)}
          legal={legal(open.action) !== undefined}
          suggested={suggested[open.action] ?? {}}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}

/** The step of somebody that brought it where it is. */
function latestOf({ timeline }: MatterPage): TimelineEntry | undefined {
  const newestFirst = [...timeline].sort((one, other) => other.seq - one.seq);
  return newestFirst.find(({ automatic, from, to }) => !automatic && from !== to);
}
