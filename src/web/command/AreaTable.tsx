import { useAreas } from '#web/api/places.ts';
import type { Board } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { behind } from './board-links.ts';
import { Count } from './Count.tsx';
import { boardWords } from './words.ts';
import styles from './BodyTable.module.css';

/** How the communities stand, the most overdue first: also what is late by no body's fault. */
export function AreaTable({ board }: { readonly board: Board }) {
  const words = useWords(boardWords);
  const areas = useAreas();
  const nameOf = (wanted: string) =>
    areas.data?.items.find(({ code }) => code === wanted)?.name ?? wanted;
  const rows = [...board.byArea].sort(
    (one, other) => other.overdue - one.overdue || other.open - one.open,
  );
  if (rows.length === 0) return <p>{words.noAreas}</p>;
  return (
    <div className={styles['areas']}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.areaName}</th>
            <th scope="col">{words.openCount}</th>
            <th scope="col">{words.overdueCount}</th>
            <th scope="col">{words.closedCount}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ areaCode, open, overdue, closed }) => {
            const there = { areaCode, days: board.days };
            return (
              <tr key={areaCode} data-row>
                <th scope="row">{nameOf(areaCode)}</th>
                <td>
                  <Count n={open} to={behind.open(there)} />
                </td>
                <td data-tone={overdue > 0 ? 'bad' : undefined}>
                  <Count n={overdue} to={behind.overdue(there)} />
                </td>
                <td>
                  <Count n={closed} to={behind.ended(there, 'closed')} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
