import { useState } from 'react';
import { Link } from 'react-router';
import { useMatter, useMatters } from '#web/api/matters.ts';
import type { Board, MatterCard, MatterFilter } from '#web/api/types.ts';
import { useMe } from '#web/api/session.ts';
import { Button } from '../ui/controls/Button.tsx';
import { PanelChoice } from '../ui/controls/PanelChoice.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { ActionDialog } from '../ui/matter/ActionDialog.tsx';
import { CardClock } from '../ui/matter/CardClock.tsx';
import { matterWords } from '../ui/matter/words.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { behind, deskList } from './board-links.ts';
import { useWholeRows } from './use-whole-rows.ts';
import { boardWords } from './words.ts';
import styles from './Attention.module.css';

/** A look, not a list: the whole of it is one step away. */
const shownMost = 6;

const watched = ['mostOverdue', 'bouncing'] as const;

/** What is late longest and what bounces between bodies, to be supervised from here. */
export function Attention({ board }: { readonly board: Board }) {
  const words = useWords(boardWords);
  const [chosen, setChosen] = useState<(typeof watched)[number]>('mostOverdue');
  const filter = chosen === 'bouncing' ? behind.bouncing(board) : behind.overdue(board);
  return (
    <section className={styles['card']} aria-label={words.attention}>
      <header>
        <PanelChoice
          title={words.attention}
          options={watched.map((value) => ({ value, title: words[value] }))}
          value={chosen}
          onChange={setChosen}
        />
        <Link to={deskList(filter)}>{words.wholeList}</Link>
      </header>
      <Group
        key={chosen}
        filter={filter}
        empty={chosen === 'bouncing' ? words.noBouncing : words.noOverdue}
      />
    </section>
  );
}

function Group(props: { readonly filter: MatterFilter; readonly empty: string }) {
  const list = useMatters({ ...props.filter, order: 'due', limit: shownMost });
  const { box } = useWholeRows<HTMLDivElement>();
  return (
    <div ref={box} className={styles['panel']}>
      <Asked of={list} rows={2}>
        {({ pages }) => {
          const cards = pages.flatMap(({ items }) => items);
          if (cards.length === 0) return <p>{props.empty}</p>;
          return (
            <ul>
              {cards.map((card) => (
                <Watched key={card.id} card={card} />
              ))}
            </ul>
          );
        }}
      </Asked>
    </div>
  );
}

function Watched({ card }: { readonly card: MatterCard }) {
  const words = useWords(boardWords);
  const matter = useWords(matterWords);
  const me = useMe();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const may = me.data?.actions.includes('appeals.supervise') ?? false;
  return (
    <li data-row>
      <div className={styles['watched']}>
        <Link to={`/desk/matters/${card.id}`}>{card.title}</Link>
        <span>
          {card.ownerBodyName ?? matter.unassigned}
          <CardClock card={card} />
        </span>
      </div>
      {may && !done && <Button onClick={() => setOpen(true)}>{words.supervise}</Button>}
      <span role="status">{done && `✓ ${words.supervised}`}</span>
      {open && (
        <Supervised id={card.id} onClose={() => setOpen(false)} onDone={() => setDone(true)} />
      )}
    </li>
  );
}

interface SupervisedProps {
  readonly id: string;
  onClose(): void;
  onDone(): void;
}

/** Only of what somebody means to supervise is it asked whether they may. */
function Supervised({ id, onClose, onDone }: SupervisedProps) {
  const words = useWords(boardWords);
  const matter = useMatter(id);
  return (
    <Asked of={matter} rows={1}>
      {({ actions, card }) => {
        const action = actions.find((one) => one.action.endsWith('supervise'));
        if (action === undefined) return <p>{words.notNow}</p>;
        return <ActionDialog action={action} card={card} legal onClose={onClose} onDone={onDone} />;
      }}
    </Asked>
  );
}
