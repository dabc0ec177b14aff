import { Link } from 'react-router';
import type { Board, MatterFilter } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { behind, deskList, ofBody } from './board-links.ts';
import { Count } from './Count.tsx';
import { LeftOut, leftOutPx } from './LeftOut.tsx';
import { useWholeRows } from './use-whole-rows.ts';
import { shareWords } from '../ui/figures/share-words.ts';
import { boardWords } from './words.ts';
import styles from './BodyTable.module.css';

type Row = Board['byBody'][number];

/** Who has how much, the most overdue first; each number leads to the matters behind it. */
export function BodyTable({ board }: { readonly board: Board }) {
  const words = useWords(boardWords);
  const busiest = Math.max(1, ...board.byBody.map(({ open }) => open));
  const rows = [...board.byBody].sort(
    (one, other) => other.overdue - one.overdue || other.open - one.open,
  );
  const { box, leftOut, all, showAll } = useWholeRows<HTMLElement>(leftOutPx);
  return (
    <section ref={box} className={styles['bodies']} data-all={all}>
      <h2>{words.bodies}</h2>
      {rows.length === 0 && <p>{words.noBodies}</p>}
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.bodyName}</th>
              <th scope="col">{words.openCount}</th>
              <th scope="col">{words.overdueCount}</th>
              <th scope="col">{words.closedCount}</th>
              <th scope="col">{words.sentBackCount}</th>
              <th scope="col">{words.returned}</th>
              <th scope="col">{words.wrongfullyReturned}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <BodyRow key={row.bodyId} board={board} row={row} busiest={busiest} />
            ))}
          </tbody>
        </table>
      )}
      <LeftOut count={leftOut} onShow={showAll} />
    </section>
  );
}

interface RowProps {
  readonly board: Board;
  readonly row: Row;
  readonly busiest: number;
}

function BodyRow({ board, row, busiest }: RowProps) {
  const { bodyId } = row;
  const sentBack = behind.sentBackBy(board, bodyId);
  return (
    <tr data-row>
      <th scope="row">{row.bodyName}</th>
      <td>
        <span
          className={styles['bar']}
          style={{ width: `${(row.open / busiest) * 3.5}rem` }}
          aria-hidden="true"
        />
        <Count n={row.open} to={ofBody(behind.open(board), bodyId)} />
      </td>
      <td data-tone={row.overdue > 0 ? 'bad' : undefined}>
        <Count n={row.overdue} to={behind.overdueBy(board, bodyId)} />
      </td>
      <td>
        <Count n={row.closed} to={ofBody(behind.ended(board, 'closed'), bodyId)} />
      </td>
      <td>
        <Count n={row.returned} to={sentBack} />
      </td>
      <td>
        <Rate share={row.returnRate} of={sentBack} />
      </td>
      <td>
        <Rate share={row.wrongfulReturnRate} of={sentBack} />
      </td>
    </tr>
  );
}

/** A share, a way to the matters that were sent back, of which it tells. */
function Rate({ share, of }: { readonly share: number | null; readonly of: MatterFilter }) {
  return share ? <Link to={deskList(of)}>{shareWords(share)}</Link> : shareWords(share);
}
