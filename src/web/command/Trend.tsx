import { Link } from 'react-router';
import type { Board } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { behind, deskList } from './board-links.ts';
import { boardWords } from './words.ts';
import { trendShape, trendSize } from './trend-shape.ts';
import styles from './Trend.module.css';

/** What came in and what was closed, day by day: bars beside a line, told in words as well. */
export function Trend({ board }: { readonly board: Board }) {
  const words = useWords(boardWords);
  const { trend, areaCode } = board;
  const days = { from: trend[0]?.day ?? '', to: trend.at(-1)?.day ?? '' };
  const looked = { areaCode, days };
  const sum = (of: 'opened' | 'closed') => trend.reduce((all, day) => all + day[of], 0);
  const [opened, closed] = [sum('opened'), sum('closed')];
  const { most, bars, line } = trendShape(trend);
  return (
    <figure className={styles['trend']}>
      <figcaption>
        <h2>{words.trend}</h2>
        <span>
          {words.trendDays(trend.length)}
          <Link to={deskList(behind.opened(looked))}>{words.trendIn(opened)}</Link>
          <Link to={deskList(behind.ended(looked, 'closed'))}>{words.trendOut(closed)}</Link>
        </span>
      </figcaption>
      {most === 0 ? (
        <p>{words.noTrend}</p>
      ) : (
        <>
          {/* The top of the picture, in figures; its foot is nought. */}
          <span className={styles['most']}>{words.trendMost(most)}</span>
          <svg
            role="img"
            aria-label={`${words.trend}: ${words.trendSum(trend.length, opened, closed)}`}
            viewBox={`0 0 ${trendSize.width} ${trendSize.height}`}
            preserveAspectRatio="none"
          >
            {bars.map((bar, index) => {
              const day = trend[index];
              return (
                <rect key={day?.day} className={styles['bar']} {...bar}>
                  {day && <title>{words.onDay(day.day, day.opened, day.closed)}</title>}
                </rect>
              );
            })}
            <polyline className={styles['line']} points={line} />
          </svg>
          <ul>
            <li>{trend[0]?.day}</li>
            <li data-shape="bar">{words.trendOpened}</li>
            <li data-shape="line">{words.trendClosed}</li>
            <li>{trend.at(-1)?.day}</li>
          </ul>
        </>
      )}
    </figure>
  );
}
