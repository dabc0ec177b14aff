import { useState, type CSSProperties } from 'react';
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
  const { most } = trendShape(trend);
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
          <Days
            board={board}
            says={`${words.trend}: ${words.trendSum(trend.length, opened, closed)}`}
          />
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

/** The picture; any day of it can be chosen, and leads to what came in and what was closed then. */
function Days({ board, says }: { readonly board: Board; readonly says: string }) {
  const words = useWords(boardWords);
  const { trend, areaCode } = board;
  const [chosen, setChosen] = useState<string>();
  const last = trend.length - 1;
  const found = trend.findIndex(({ day }) => day === chosen);
  const at = found < 0 ? last : found;
  const day = trend[at];
  const { bars, line } = trendShape(trend);
  if (day === undefined) return null;
  const looked = { areaCode, days: { from: day.day, to: day.day } };
  return (
    <>
      <div className={styles['plot']}>
        <svg
          role="img"
          aria-label={says}
          viewBox={`0 0 ${trendSize.width} ${trendSize.height}`}
          preserveAspectRatio="none"
        >
          {bars.map((bar, index) => (
            <rect
              key={trend[index]?.day}
              className={styles['bar']}
              data-chosen={index === at}
              {...bar}
            />
          ))}
          <polyline className={styles['line']} points={line} />
        </svg>
        <input
          type="range"
          aria-label={words.trendChoose}
          aria-valuetext={words.onDay(day.day, day.opened, day.closed)}
          max={last}
          value={at}
          style={{ '--day': `${100 / trend.length}%` } as CSSProperties}
          onChange={(event) => setChosen(trend[Number(event.target.value)]?.day)}
        />
      </div>
      <p className={styles['day']}>
        <strong>{day.day}</strong>
        <Link to={deskList(behind.opened(looked))}>{words.trendIn(day.opened)}</Link>
        <Link to={deskList(behind.ended(looked, 'closed'))}>{words.trendOut(day.closed)}</Link>
        <span>{words.trendHint}</span>
      </p>
    </>
  );
}
