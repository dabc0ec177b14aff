import type { ReactNode } from 'react';
import { useMatters } from '#web/api/matters.ts';
import type { MatterQuery } from '#web/api/types.ts';
import { GrowingList } from '../states/GrowingList.tsx';
import { MatterCardLink } from './MatterCardLink.tsx';
import layout from '../layout/Layout.module.css';

interface Props {
  readonly query: Omit<MatterQuery, 'cursor'>;
  /** The address of a matter behind this door. */
  toMatter(id: string): string;
  readonly empty: ReactNode;
}

/** The matters that a question finds, as cards for a phone. */
export function MatterCards({ query, toMatter, empty }: Props) {
  const list = useMatters(query);
  return (
    <GrowingList list={list} empty={empty}>
      {(cards, more) => (
        <div className={layout['stack']}>
          {cards.map((card) => (
            <MatterCardLink key={card.id} card={card} to={toMatter(card.id)} />
          ))}
          {more}
        </div>
      )}
    </GrowingList>
  );
}
