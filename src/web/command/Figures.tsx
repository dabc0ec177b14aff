import type { ReactNode } from 'react';
import type { Board } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { shareWords } from './share-words.ts';
import { boardWords } from './words.ts';
import styles from './Board.module.css';

/** What counts. Rates stand over all closed matters and over rated ones, side by side. */
export function Figures({ board }: { readonly board: Board }) {
  const words = useWords(boardWords);
  return (
    <dl className={styles['figures']}>
      <Figure title={words.open}>{board.open}</Figure>
      <Figure title={words.overdue} tone={board.overdue > 0 ? 'bad' : undefined}>
        {board.overdue}
      </Figure>
      <Figure title={words.closed} note={words.unrated(board.closedUnrated)}>
        {board.closed}
      </Figure>
      <Figure title={words.onTime}>{shareWords(board.onTimeRate)}</Figure>
      <Figure title={words.returned}>{shareWords(board.returnRate)}</Figure>
      <Figure
        title={words.solved}
        note={`${words.overRated} ${shareWords(board.solvedRateOverRated)}`}
      >
        {shareWords(board.solvedRateOverAll)} <small>{words.overAll}</small>
      </Figure>
      <Figure
        title={words.satisfied}
        note={`${words.overRated} ${shareWords(board.satisfiedRateOverRated)}`}
      >
        {shareWords(board.satisfiedRateOverAll)} <small>{words.overAll}</small>
      </Figure>
    </dl>
  );
}

interface FigureProps {
  readonly title: string;
  readonly note?: string;
  readonly tone?: 'bad' | undefined;
  readonly children: ReactNode;
}

function Figure({ title, note, tone, children }: FigureProps) {
  return (
    <div data-tone={tone}>
      <dt>{title}</dt>
      <dd>{children}</dd>
      {note !== undefined && <dd className={styles['note']}>{note}</dd>}
    </div>
  );
}
