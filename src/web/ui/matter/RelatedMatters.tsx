import { Link } from 'react-router';
import type { MatterCard, MatterPage } from '#web/api/types.ts';
import { useWords } from '../language/language-context.ts';
import { matterWords } from './words.ts';
import styles from './Matter.module.css';

interface Props {
  readonly page: MatterPage;
  /** The address of a matter behind this door. */
  toMatter(id: string): string;
}

export function RelatedMatters({ page, toMatter }: Props) {
  const words = useWords(matterWords);
  const groups: readonly (readonly [string, readonly MatterCard[]])[] = [
    [words.mergedInto, page.mergedInto === null ? [] : [page.mergedInto]],
    [words.mergedFrom, page.mergedFrom],
    [words.parent, page.parent === null ? [] : [page.parent]],
    [words.children, page.children],
  ];
  return groups.map(([title, cards]) =>
    cards.length === 0 ? null : (
      <section key={title} className={styles['related']}>
        <h3>{title}</h3>
        {cards.map((card) => (
          <Link key={card.id} to={toMatter(card.id)}>
            {card.number} {card.title}
          </Link>
        ))}
      </section>
    ),
  );
}
