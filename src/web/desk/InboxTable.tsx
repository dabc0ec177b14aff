import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { MatterCard } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { actionKeys } from '../ui/matter/action-keys.ts';
import { useKeys } from '../ui/controls/use-keys.ts';
import { BulkBar } from './BulkBar.tsx';
import { bulkWords } from './bulk-words.ts';
import { callBackWords } from './call-back-words.ts';
import { InboxRow } from './InboxRow.tsx';
import { useInboxHere } from './inbox-here.ts';
import { deskWords } from './words.ts';
import styles from './Inbox.module.css';

interface Props {
  readonly cards: readonly MatterCard[];
  readonly busy: boolean;
  /** They are calls to make. */
  readonly toCall: boolean;
}

/** More at once would be more than anybody can answer for. */
const chosenMax = 50;

/** The rows of the inbox: walked through by keys, opened, or chosen to be acted on together. */
export function InboxTable({ cards, busy, toCall }: Props) {
  const navigate = useNavigate();
  const here = useInboxHere();
  const [at, setAt] = useState(-1);
  const [chosenIds, setChosen] = useState<ReadonlySet<string>>(new Set());
  const body = useRef<HTMLTableSectionElement>(null);
  const chosen = cards.filter(({ id }) => chosenIds.has(id));
  const move = (step: number) => setAt(Math.max(0, Math.min(cards.length - 1, at + step)));
  const toggle = (id: string) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id) && after.size < chosenMax) after.add(id);
      return after;
    });
  const open = (query: string) => {
    const card = cards[at];
    if (card !== undefined) void navigate(`/desk/matters/${card.id}${query}`, { state: here });
  };
  useEffect(() => {
    const row = body.current?.rows[at];
    row?.scrollIntoView({ block: 'nearest' });
    // Where the keys have led is where a screen reader reads on, and where Tab goes on.
    row?.querySelector('a')?.focus({ preventScroll: true });
  }, [at]);
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    x: () => {
      const card = cards[at];
      if (card !== undefined) toggle(card.id);
    },
    ...Object.fromEntries(
      Object.entries(actionKeys).map(([key, action]) => [key, () => open(`?do=${action}`)]),
    ),
  });
  const firstOnes = cards.slice(0, chosenMax).map(({ id }) => id);
  return (
    <>
      <div className={styles['scroll']}>
        <table className={styles['list']} aria-busy={busy}>
          <Head
            toCall={toCall}
            all={chosen.length === firstOnes.length}
            onAll={(all) => setChosen(new Set(all ? firstOnes : []))}
          />
          <tbody ref={body}>
            {cards.map((card, index) => (
              <InboxRow
                key={card.id}
                card={card}
                current={index === at}
                chosen={chosenIds.has(card.id)}
                toCall={toCall}
                onHere={() => setAt(index)}
                onChoose={() => toggle(card.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {chosen.length > 0 && <BulkBar cards={chosen} onClear={() => setChosen(new Set())} />}
    </>
  );
}

interface HeadProps {
  /** As many are chosen as may be. */
  readonly all: boolean;
  readonly toCall: boolean;
  onAll(all: boolean): void;
}

function Head({ all, toCall, onAll }: HeadProps) {
  const words = useWords(deskWords);
  const bulk = useWords(bulkWords);
  const { head: call } = useWords(callBackWords);
  const titles = [words.title, words.stage, words.owner, words.clock, words.opened];
  return (
    <thead>
      <tr>
        <th scope="col">
          <input
            type="checkbox"
            aria-label={bulk.chooseAll}
            checked={all}
            onChange={(event) => onAll(event.target.checked)}
          />
        </th>
        {(toCall ? [...titles, call] : titles).map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}
