import { Link } from 'react-router';
import type { Board } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { stageOrder } from '../ui/stage-line/stage-line-model.ts';
import { stageWords } from '../ui/stage-line/words.ts';
import { behind, deskList } from './board-links.ts';
import { boardWords } from './words.ts';
import styles from './Board.module.css';

/** The stage line once more, each station as large as what waits there. */
export function StageFlow({ board }: { readonly board: Board }) {
  const words = useWords(boardWords);
  const titles = useWords(stageWords);
  const { byStage } = board;
  const most = Math.max(1, ...stageOrder.map((stage) => byStage[stage] ?? 0));
  return (
    <ol className={styles['flow']} aria-label={words.flow}>
      {stageOrder.map((stage) => {
        const count = byStage[stage] ?? 0;
        const size = 2.75 + 2.25 * Math.sqrt(count / most);
        return (
          <li key={stage}>
            <Link to={deskList(behind.stage(board, stage))}>
              <span className={styles['station']}>
                <strong style={{ width: `${size}rem`, height: `${size}rem` }}>{count}</strong>
              </span>
              {titles[stage]}
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
