import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Board, MatterFilter } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { behind, deskList } from './board-links.ts';
import { shareWords } from '../ui/figures/share-words.ts';
import { boardWords } from './words.ts';
import styles from './Board.module.css';

/** What counts, each figure a way to the matters that it counts. */
export function Figures({ board }: { readonly board: Board }) {
  const words = useWords(boardWords);
  return (
    <dl className={styles['figures']}>
      <Figure title={words.open} to={behind.open(board)} note={words.now}>
        {board.open}
      </Figure>
      <Figure
        title={words.overdue}
        to={behind.overdue(board)}
        note={words.now}
        tone={board.overdue > 0 ? 'bad' : undefined}
      >
        {board.overdue}
      </Figure>
      <Figure title={words.opened} to={behind.opened(board)}>
        {board.opened}
      </Figure>
      <Figure
        title={words.closed}
        to={behind.ended(board, 'closed')}
        note={words.unrated(board.closedUnrated)}
        noteTo={behind.ended(board, 'closed_unrated')}
      >
        {board.closed}
      </Figure>
      <Figure
        title={words.onTime}
        to={behind.ended(board, 'closed_on_time')}
        note={words.late(board.closedLate)}
        noteTo={behind.ended(board, 'closed_late')}
      >
        {shareWords(board.onTimeRate)}
      </Figure>
      <RatedFigures board={board} />
      <Figure
        title={words.returned}
        to={behind.sentBack(board)}
        note={words.sentBack(board.returned)}
        noteTo={behind.sentBack(board)}
      >
        {shareWords(board.returnRate)}
      </Figure>
    </dl>
  );
}

/** Rates stand over all closed matters and over rated ones, side by side. */
function RatedFigures({ board }: { readonly board: Board }) {
  const words = useWords(boardWords);
  return (
    <>
      <Figure
        title={words.solved}
        to={behind.ended(board, 'solved')}
        note={words.overRated(shareWords(board.solvedRateOverRated))}
        noteTo={behind.ended(board, 'rated')}
      >
        {shareWords(board.solvedRateOverAll)} <small>{words.overAll}</small>
      </Figure>
      <Figure
        title={words.satisfied}
        to={behind.ended(board, 'satisfied')}
        note={words.overRated(shareWords(board.satisfiedRateOverRated))}
        noteTo={behind.ended(board, 'rated')}
      >
        {shareWords(board.satisfiedRateOverAll)} <small>{words.overAll}</small>
      </Figure>
    </>
  );
}

interface FigureProps {
  readonly title: string;
  /** The desk's filter for the matters that the figure counts. */
  readonly to: MatterFilter;
  readonly note?: string;
  readonly noteTo?: MatterFilter;
  readonly tone?: 'bad' | undefined;
  readonly children: ReactNode;
}

function Figure({ title, to, note, noteTo, tone, children }: FigureProps) {
  return (
    <div data-tone={tone}>
      <dt>{title}</dt>
      <dd>
        <Link to={deskList(to)}>{children}</Link>
      </dd>
      {note !== undefined && (
        <dd className={styles['note']}>
          {noteTo === undefined ? note : <Link to={deskList(noteTo)}>{note}</Link>}
        </dd>
      )}
    </div>
  );
}
