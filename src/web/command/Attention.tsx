import { useState } from 'react';
import { Link } from 'react-router';
import { useMatter, useMatters } from '#web/api/matters.ts';
import type { Board, MatterCard, MatterFilter } from '#web/api/types.ts';
import { useMe } from '#web/api/session.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { ActionDialog } from '../ui/matter/ActionDialog.tsx';
import { MatterCardLink } from '../ui/matter/MatterCardLink.tsx';
import { Asked } from '../ui/states/Asked.tsx';
import { AreaTable } from './AreaTable.tsx';
import { behind, deskList } from './board-links.ts';
import { Moods } from './Moods.tsx';
import { Surges } from './Surges.tsx';
import { boardWords } from './words.ts';
import styles from './Attention.module.css';

/** A look, not a list: the whole of it is one step away. */
const shownMost = 4;

/** What is late longest and what bounces between bodies, to be supervised from here. */
export function Attention({ board }: { readonly board: Board }) {
  const words = useWords(boardWords);
  return (
    <section className={styles['attention']} aria-label={words.attention}>
      <div className={styles['stack']}>
        <Surges area={board.areaCode} />
        <Moods area={board.areaCode} />
        <AreaTable board={board} />
      </div>
      <Group title={words.mostOverdue} filter={behind.overdue(board)} empty={words.noOverdue} />
      <Group title={words.bouncing} filter={behind.bouncing(board)} empty={words.noBouncing} />
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly filter: MatterFilter;
  readonly empty: string;
}

function Group({ title, filter, empty }: GroupProps) {
  const words = useWords(boardWords);
  const list = useMatters({ ...filter, order: 'due', limit: shownMost });
  return (
    <div className={styles['card']}>
      <header>
        <h2>{title}</h2>
        <Link to={deskList(filter)}>{words.wholeList}</Link>
      </header>
      <Asked of={list} rows={2}>
        {({ pages }) => {
          const cards = pages.flatMap(({ items }) => items);
          if (cards.length === 0) return <p>{empty}</p>;
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
  const me = useMe();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const may = me.data?.actions.includes('appeals.supervise') ?? false;
  return (
    <li>
      <MatterCardLink card={card} to={`/desk/matters/${card.id}`} />
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
