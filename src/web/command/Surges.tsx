import { Link } from 'react-router';
import { useSurges } from '#web/api/triage.ts';
import { useCategoryTitle } from '../ui/category/use-category-title.ts';
import { useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { deskList } from './board-links.ts';
import { surgeWords } from './surge-words.ts';
import styles from './Attention.module.css';

/** Which kinds of problem suddenly grow where: each leads to the matters behind it. */
export function Surges({ area }: { readonly area: string }) {
  const words = useWords(surgeWords);
  const categoryTitle = useCategoryTitle();
  return (
    <Asked of={useSurges(area)} rows={2}>
      {({ items, from: openedFrom, weeksBefore }) =>
        items.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <p className={styles['hint']}>{words.hint(weeksBefore)}</p>
            <ul>
              {items.map(({ category, areaCode, areaName, count, expected, chance }) => (
                <li key={`${category} ${areaCode}`} data-row className={styles['surge']}>
                  <Link to={deskList({ category, area: areaCode, openedFrom })}>
                    {categoryTitle.last(category)} · {areaName}
                  </Link>
                  <span>
                    <strong>{words.count(count, expected)}</strong> · {words.chance(chance)}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Asked>
  );
}
