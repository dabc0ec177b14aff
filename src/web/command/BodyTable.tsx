import type { Board } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { shareWords } from './share-words.ts';
import { boardWords } from './words.ts';
import styles from './Board.module.css';

/** Who has how much, the most overdue first. */
export function BodyTable({ board }: { readonly board: Board }) {
  const words = useWords(boardWords);
  const busiest = Math.max(1, ...board.byBody.map(({ open }) => open));
  const rows = [...board.byBody].sort(
    (one, other) => other.overdue - one.overdue || other.open - one.open,
  );
  return (
    <section className={styles['bodies']}>
      <h2>{words.bodies}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.bodyName}</th>
            <th scope="col">{words.openCount}</th>
            <th scope="col">{words.overdueCount}</th>
            <th scope="col">{words.closedCount}</th>
            <th scope="col">{words.returned}</th>
            <th scope="col">{words.wrongfullyReturned}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.bodyId}>
              <th scope="row">{row.bodyName}</th>
              <td>
                <span
                  className={styles['bar']}
                  style={{ width: `${(row.open / busiest) * 3.5}rem` }}
                  aria-hidden="true"
                />
                {row.open}
              </td>
              <td data-tone={row.overdue > 0 ? 'bad' : undefined}>{row.overdue}</td>
              <td>{row.closed}</td>
              <td>{shareWords(row.returnRate)}</td>
              <td>{shareWords(row.wrongfulReturnRate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
