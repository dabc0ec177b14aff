import type { AnsweredMatter } from '#web/api/neighbours.ts';
import { useCategoryTitle } from '../ui/category/use-category-title.ts';
import { useWords } from '../ui/language/language-context.ts';
import { Moment } from '../ui/time/Moment.tsx';
import { neighbourWords } from './neighbour-words.ts';
import styles from './Neighbours.module.css';

/** What was reported, who answered what, how long it took, and what the reporter says of it. */
export function AnsweredItem({ item }: { readonly item: AnsweredMatter }) {
  const words = useWords(neighbourWords);
  const categoryTitle = useCategoryTitle();
  const { rating, bodyName } = item;
  return (
    <li>
      <h2>{item.title}</h2>
      <p className={styles['meta']}>
        {[item.communityName, item.category && categoryTitle.whole(item.category)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className={styles['said']}>
        <strong>{bodyName === null ? words.answer : words.answerOf(bodyName)}</strong>
        {item.answer ?? words.noAnswerText}
      </p>
      <p className={styles['rating']}>
        {rating === null
          ? words.unrated
          : `${rating.solved ? words.solved : words.unsolved} · ${words.score(meanOf(rating))}`}
      </p>
      <p className={styles['meta']}>
        {words.days(item.days)} · <Moment at={item.answeredAt} /> · {item.number}
      </p>
    </li>
  );
}

function meanOf({ timeliness, effect, openness }: NonNullable<AnsweredMatter['rating']>): string {
  return ((timeliness + effect + openness) / 3).toFixed(1);
}
