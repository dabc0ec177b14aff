import { useWords } from '../ui/language/language-context.ts';
import { periods, type Chosen } from './board-choice.ts';
import { boardWords, periodWords } from './words.ts';
import styles from './Board.module.css';

interface Props {
  readonly chosen: Chosen;
  readonly days: { readonly from: string; readonly to: string } | null;
  onChoose(period: Chosen): void;
}

/** Over which days the board adds up what came in and what was closed. */
export function PeriodChoice({ chosen, days, onChoose }: Props) {
  const words = useWords(boardWords);
  const titles = useWords(periodWords);
  return (
    <div className={styles['period']} role="group" aria-label={words.period}>
      {periods.map((period) => (
        <button
          key={period}
          type="button"
          aria-pressed={period === chosen}
          onClick={() => onChoose(period)}
        >
          {titles[period]}
        </button>
      ))}
      {days !== null && (
        <span>{days.from === days.to ? days.to : `${days.from} – ${days.to}`}</span>
      )}
    </div>
  );
}
