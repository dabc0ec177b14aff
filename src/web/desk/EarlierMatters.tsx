import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAlike, useMatters } from '#web/api/matters.ts';
import type { MatterCard } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { useTitles } from '../ui/matter/speech.ts';
import { Moment } from '../ui/time/Moment.tsx';
import { earlierWords } from './earlier-words.ts';
import desk from './Desk.module.css';
import styles from './MatterPage.module.css';

const shownMost = 5;

/** Has it been said before: by somebody else, or by the same person? How was it solved then? */
export function EarlierMatters({ id }: { readonly id: string }) {
  const words = useWords(earlierWords);
  const alike = useAlike(id);
  const byThem = useMatters({ reporterOf: id, order: 'newest', limit: shownMost + 1 });
  const similar = alike.data?.items ?? [];
  const theirs = byThem.data?.pages[0]?.items ?? [];
  const waiting = alike.isPending || byThem.isPending;
  return (
    <section className={desk['panel']} aria-busy={waiting}>
      <h2>{words.title}</h2>
      {similar.length > 0 && <Cards title={words.similar} cards={similar} />}
      {theirs.length > 0 && (
        <Cards title={words.theirs} cards={theirs.slice(0, shownMost)}>
          {theirs.length > shownMost && (
            <Link to={`/desk?reporterOf=${id}&order=newest`}>{words.allTheirs}</Link>
          )}
        </Cards>
      )}
      {similar.length + theirs.length === 0 && <p>{waiting ? words.looking : words.none}</p>}
    </section>
  );
}

interface CardsProps {
  readonly title: string;
  readonly cards: readonly MatterCard[];
  readonly children?: ReactNode;
}

function Cards({ title, cards, children }: CardsProps) {
  const titles = useTitles();
  return (
    <div className={styles['earlier']}>
      <h3>{title}</h3>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <Link to={`/desk/matters/${card.id}`}>{card.title}</Link>
            <small>
              {titles.state(card)} · {card.ownerBodyName ?? card.number} ·{' '}
              <Moment at={card.openedAt} />
            </small>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
