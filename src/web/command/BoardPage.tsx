import { lazy, Suspense } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useBoard } from '#web/api/board.ts';
import { useAreas } from '#web/api/places.ts';
import { useMe } from '#web/api/session.ts';
import { useLive } from '#web/api/use-live.ts';
import { LanguageSwitch } from '../ui/language/LanguageSwitch.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { LiveDot } from '../ui/states/LiveDot.tsx';
import { Loading } from '../ui/states/Loading.tsx';
import { StaffOnly } from '../ui/states/StaffOnly.tsx';
import { Moment } from '../ui/time/Moment.tsx';
import { Attention } from './Attention.tsx';
import { BodyTable } from './BodyTable.tsx';
import { Figures } from './Figures.tsx';
import { Moves } from './Moves.tsx';
import { PeriodChoice } from './PeriodChoice.tsx';
import { Signals } from './Signals.tsx';
import { StageFlow } from './StageFlow.tsx';
import { Trend } from './Trend.tsx';
import { queryOf, readChoice, writeChoice, type BoardChoice } from './board-choice.ts';
import { usePulses, type Pulse } from './use-pulses.ts';
import { boardWords } from './words.ts';
import styles from './Board.module.css';

const BoardMap = lazy(() => import('./BoardMap.tsx'));

/** The whole loop at one look, as it is now. */
export function BoardPage() {
  const words = useWords(boardWords);
  const me = useMe();
  const { pulses, note } = usePulses();
  const live = useLive(note);
  const [search, setSearch] = useSearchParams();
  const choice = readChoice(search);
  const choose = (part: Partial<BoardChoice>) =>
    setSearch(writeChoice({ ...choice, ...part }), { replace: true });
  return (
    <div className={styles['board']}>
      <header>
        <img src="/icon.svg" alt="" width="30" height="30" />
        <h1>{words.title}</h1>
        <AreaChoice area={choice.area} onChoose={(area) => choose({ area })} />
        <LiveDot live={live} />
        <LanguageSwitch />
        <Link to="/desk">{words.desk}</Link>
      </header>
      <StaffOnly me={me} title={words.forbiddenTitle}>
        <BoardBody choice={choice} onChoose={choose} live={live} pulses={pulses} />
      </StaffOnly>
    </div>
  );
}

interface BodyProps {
  readonly choice: BoardChoice;
  onChoose(part: Partial<BoardChoice>): void;
  readonly live: boolean;
  readonly pulses: readonly Pulse[];
}

function BoardBody({ choice, onChoose, live, pulses }: BodyProps) {
  const words = useWords(boardWords);
  const board = useBoard(queryOf(choice));
  return (
    <main className={styles['body']}>
      <Asked of={board} rows={5}>
        {(shown) => (
          <div className={styles['main']}>
            <div className={styles['flow']}>
              <StageFlow board={shown} pulses={pulses} />
              <Moves moves={shown.moves} live={live} />
            </div>
            <PeriodChoice
              chosen={choice.period}
              days={shown.days}
              onChoose={(period) => onChoose({ period })}
            />
            <Figures board={shown} />
            <section className={styles['map']} aria-label={words.map}>
              <Suspense fallback={<Loading rows={2} />}>
                <BoardMap area={shown.areaCode} at={shown.at} />
              </Suspense>
            </section>
            <div className={styles['aside']}>
              <Trend board={shown} />
              <BodyTable board={shown} />
            </div>
            <div className={styles['signals']}>
              <Attention board={shown} />
              <Signals board={shown} />
            </div>
            <p className={styles['asOf']}>
              {words.asOf} <Moment at={shown.at} />
            </p>
          </div>
        )}
      </Asked>
    </main>
  );
}

interface AreaChoiceProps {
  readonly area: string | undefined;
  onChoose(area: string | undefined): void;
}

function AreaChoice({ area, onChoose }: AreaChoiceProps) {
  const words = useWords(boardWords);
  const areas = useAreas();
  return (
    <select
      aria-label={words.area}
      value={area ?? ''}
      onChange={(event) => onChoose(event.target.value === '' ? undefined : event.target.value)}
    >
      <option value="">{words.whole}</option>
      {(areas.data?.items ?? [])
        .filter(({ level }) => level !== 'county')
        .map(({ code, name, level }) => (
          <option key={code} value={code}>
            {level === 'grid' ? '　' : ''}
            {name}
          </option>
        ))}
    </select>
  );
}
