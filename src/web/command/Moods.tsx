import { Link } from 'react-router';
import { useMoods } from '#web/api/triage.ts';
import { useCategoryTitle } from '../ui/category/use-category-title.ts';
import { useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { deskList } from './board-links.ts';
import { moodWords } from './mood-words.ts';
import { shareWords } from '../ui/figures/share-words.ts';
import attention from './Attention.module.css';
import styles from './Moods.module.css';

type Reply = NonNullable<ReturnType<typeof useMoods>['data']>;

/** In what mood people wrote, week by week, in figures; each leads to the matters behind it. */
export function Moods({ area }: { readonly area: string }) {
  const words = useWords(moodWords);
  const categoryTitle = useCategoryTitle();
  return (
    <Asked of={useMoods(area)} rows={3}>
      {({ weeks, themes }) =>
        weeks.every(({ n }) => n === 0) ? (
          <p>{words.none}</p>
        ) : (
          <>
            <p className={attention['hint']}>{words.hint}</p>
            <Weeks weeks={weeks} area={area} />
            {themes.length > 0 && <h3 data-row>{words.themes(weeks.length)}</h3>}
            <ul>
              {themes.map(({ category, n, angry, desperate }) => (
                <li key={category} data-row className={attention['surge']}>
                  <Link to={deskList({ category, ...since(weeks), ...inArea(area) })}>
                    {categoryTitle.whole(category)}
                  </Link>
                  <span>{words.upset(shareWords((angry + desperate) / n), n)}</span>
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Asked>
  );
}

function Weeks({ weeks, area }: Pick<Reply, 'weeks'> & { readonly area: string }) {
  const words = useWords(moodWords);
  const heads = [words.week, words.count, words.calm, words.worried, words.angry, words.desperate];
  return (
    <table className={styles['weeks']}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.toReversed().map(({ from, to, n, calm, worried, angry, desperate }) => (
          <tr key={from} data-row>
            <th scope="row">
              <Link to={deskList({ openedFrom: from, openedTo: to, ...inArea(area) })}>
                {words.since(from)}
              </Link>
            </th>
            <td>{n}</td>
            {[calm, worried, angry, desperate].map((count, at) => (
              <td key={at}>{shareWords(n === 0 ? null : count / n)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The matters behind a theme are those of the weeks that it is told of. */
function since([first]: Reply['weeks']) {
  return first === undefined ? {} : { openedFrom: first.from };
}

function inArea(area: string) {
  return area === '' ? {} : { area };
}
