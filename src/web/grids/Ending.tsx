import type { WholePlan } from '#web/api/grid-plans.ts';
import { useWords } from '../ui/language/language-context.ts';
import { useGridTitle } from './grid-titles.ts';
import { gridWords } from './words.ts';
import styles from './Plans.module.css';

/** What becomes of the grids of today. */
export function Ending({ plan }: { readonly plan: WholePlan }) {
  const words = useWords(gridWords);
  const titleOf = useGridTitle();
  if (plan.ending.length === 0 || plan.plan.state !== 'draft') return null;
  const successorOf = (number: number | null) => {
    const grid = plan.grids.find((one) => one.number === number);
    return grid === undefined ? words.takenByNobody : words.takenBy(titleOf(grid));
  };
  return (
    <section className={styles['panel']}>
      <h2>{words.ending}</h2>
      <p className={styles['quiet']}>{words.endingHint}</p>
      <ul className={styles['ending']}>
        {plan.ending.map(({ code, name, successor }) => (
          <li key={code}>
            <span>{name}</span>
            <span className={styles['quiet']}>{successorOf(successor)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
