import { Link } from 'react-router';
import type { Board } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { useAreaName } from '../ui/places/use-area-name.ts';
import { stageWords } from '../ui/stage-line/words.ts';
import { Moment } from '../ui/time/Moment.tsx';
import { isBack } from './flow-model.ts';
import { flowWords } from './flow-words.ts';
import styles from './Moves.module.css';

/** A grid is too small a place for a glance. */
const communityDigits = 12;

interface Props {
  readonly moves: Board['moves'];
  readonly live: boolean;
}

/** The last few moves, each a way to its matter. For a glance: nobody is called away. */
export function Moves({ moves, live }: Props) {
  const words = useWords(flowWords);
  return (
    <section className={styles['moves']} aria-labelledby="last-moves">
      <header>
        <h2 id="last-moves">{words.moves}</h2>
        {!live && <span>{words.notLive}</span>}
      </header>
      {moves.length === 0 ? (
        <p>{words.noMoves}</p>
      ) : (
        <ol>
          {moves.map((move) => (
            <Move key={`${move.id} ${move.seq}`} move={move} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Move({ move }: { readonly move: Board['moves'][number] }) {
  const words = useWords(flowWords);
  const titles = useWords(stageWords);
  const areaName = useAreaName();
  const { id, at, areaCode, title, number, bodyName, from, to } = move;
  const back = isBack(move);
  const start = from === null ? words.fresh : titles[from];
  return (
    <li>
      <span className={styles['when']}>
        <Moment at={at} />
      </span>
      <Link to={`/desk/matters/${id}`} title={title ?? undefined}>
        <span className={styles['where']}>{areaName(areaCode.slice(0, communityDigits))}</span>{' '}
        {title ?? words.untold(number)}
      </Link>
      <span className={styles['way']} data-back={back}>
        <span aria-hidden="true">
          {start} {back ? '↩' : '→'} {titles[to]}
          {back && ` ${words.sentBack}`}
        </span>
        <span className="hidden-words">
          {back ? words.movedBack(start, titles[to]) : words.moved(start, titles[to])}
        </span>
        {bodyName !== null && ` · ${bodyName}`}
      </span>
    </li>
  );
}
