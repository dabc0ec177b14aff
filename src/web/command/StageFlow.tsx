import type { CSSProperties } from 'react';
import { Link } from 'react-router';
import type { Board } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { stageOrder } from '../ui/stage-line/stage-line-model.ts';
import { stageWords } from '../ui/stage-line/words.ts';
import { behind, deskList } from './board-links.ts';
import { endsOf, isBack, passagesOf, type Passage } from './flow-model.ts';
import type { Pulse } from './use-pulses.ts';
import { flowWords } from './flow-words.ts';
import styles from './StageFlow.module.css';

interface Props {
  readonly board: Board;
  /** What has just moved, wherever the reader may see it. */
  readonly pulses: readonly Pulse[];
}

/**
 * The stage line once more, each station as large as what waits there, and between them what
 * passed today and in the last hour. What moves while one looks travels along.
 */
export function StageFlow({ board, pulses }: Props) {
  const words = useWords(flowWords);
  const titles = useWords(stageWords);
  const { byStage } = board;
  const passages = passagesOf(board.flow);
  const here = pulses.filter(({ areaCode }) => areaCode.startsWith(board.areaCode));
  const largest = Math.max(1, ...stageOrder.map((stage) => byStage[stage] ?? 0));
  return (
    <div className={styles['flow']}>
      <ol aria-label={words.flow}>
        {stageOrder.map((stage, index) => {
          const count = byStage[stage] ?? 0;
          const size = 2.75 + 2.25 * Math.sqrt(count / largest);
          const passage = passages[index - 1];
          const arrived = here.filter(({ to }) => to === stage).length;
          return (
            <li key={stage}>
              {passage && <Passed board={board} passage={passage} />}
              <Link to={deskList(behind.stage(board, stage))}>
                <span className={styles['station']}>
                  <strong style={{ width: `${size}rem`, height: `${size}rem` }}>{count}</strong>
                  {arrived > 0 && (
                    <span className={styles['arrived']} aria-hidden="true">
                      +{arrived}
                    </span>
                  )}
                </span>
                {titles[stage]}
              </Link>
            </li>
          );
        })}
      </ol>
      <div className={styles['pulses']} aria-hidden="true">
        {here.map((pulse) => (
          <Travelling key={pulse.key} pulse={pulse} />
        ))}
      </div>
      <p className={styles['legend']}>{words.legend}</p>
    </div>
  );
}

/** Between two stations: how many passed, and apart from them how many went back. */
function Passed({ board, passage }: { readonly board: Board; readonly passage: Passage }) {
  const words = useWords(flowWords);
  const titles = useWords(stageWords);
  const { from, to, today, lastHour, backToday } = passage;
  return (
    <p className={styles['passed']} data-idle={today === 0 && backToday === 0}>
      <Link
        className={styles['today']}
        to={deskList(behind.passed(board, to))}
        aria-label={words.passed(titles[from], titles[to], today, lastHour)}
      >
        → {today}
      </Link>
      <span aria-hidden="true" className={styles['hour']}>
        <span className={styles['word']}>{words.lastHour} </span>+{lastHour}
      </span>
      {backToday > 0 && (
        <Link
          className={styles['back']}
          to={deskList(behind.wentBack(board, to))}
          aria-label={words.wentBack(titles[to], titles[from], backToday)}
        >
          ↩ <span className={styles['word']}>{words.sentBack} </span>
          {backToday}
        </Link>
      )}
    </p>
  );
}

function Travelling({ pulse }: { readonly pulse: Pulse }) {
  const [start, end] = endsOf(pulse);
  const station = 100 / stageOrder.length;
  const style = {
    '--start': `${(start + 0.5) * station}%`,
    '--way': `${(end - start) * station}%`,
  } as CSSProperties;
  const back = isBack(pulse);
  return (
    <span className={styles['pulse']} style={style} data-back={back}>
      <span>{back ? '←' : '→'}</span>
    </span>
  );
}
