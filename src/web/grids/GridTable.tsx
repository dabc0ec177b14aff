import type { PlannedGrid } from '#web/api/grid-plans.ts';
import { useWords } from '../ui/language/language-context.ts';
import { marksOf, useGridTitle } from './grid-titles.ts';
import { gridColour } from './plan-layers.ts';
import { gridWords } from './words.ts';
import styles from './Plans.module.css';

interface Props {
  readonly grids: readonly PlannedGrid[];
  readonly chosen: number | undefined;
  onChoose(number: number): void;
}

/** The balance of the grids, one a row; a row is chosen by its name. */
export function GridTable({ grids, chosen, onChoose }: Props) {
  const words = useWords(gridWords);
  const titleOf = useGridTitle();
  return (
    <table className={styles['grids']} aria-label={words.grid}>
      <thead>
        <tr>
          <th scope="col">{words.grid}</th>
          <th scope="col">{words.households}</th>
          <th scope="col">{words.houses}</th>
          <th scope="col" title={words.workHint}>
            {words.work}
          </th>
        </tr>
      </thead>
      <tbody>
        {grids.map((grid) => (
          <tr key={grid.number} data-chosen={grid.number === chosen}>
            <th scope="row">
              <button
                type="button"
                aria-pressed={grid.number === chosen}
                onClick={() => onChoose(grid.number)}
              >
                <span
                  aria-hidden="true"
                  className={styles['swatch']}
                  style={{ background: gridColour(grid.number) }}
                />
                {titleOf(grid)}
              </button>
              <Marks grid={grid} />
            </th>
            <td>{grid.households}</td>
            <td>{grid.buildings}</td>
            <td>
              <Work share={grid.work} special={grid.isSpecial} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Marks({ grid }: { readonly grid: PlannedGrid }) {
  const words = useWords(gridWords);
  const marks = marksOf(grid);
  if (marks.length === 0) return null;
  const say = {
    pieces: words.pieces(grid.pieces),
    tooMuch: words.tooMuch,
    tooLittle: words.tooLittle,
    special: words.special,
    stays: words.stays(grid.stays?.name ?? ''),
  };
  return (
    <span className={styles['marks']}>
      {marks.map((mark) => (
        <span key={mark} data-mark={mark}>
          {say[mark]}
        </span>
      ))}
    </span>
  );
}

/** The bar is full at one and a half of what is right. */
const fullAt = 1.5;

function Work({ share, special }: { readonly share: number; readonly special: boolean }) {
  if (special) return '—';
  return (
    <span className={styles['work']}>
      <span aria-hidden="true" style={{ width: `${Math.min(1, share / fullAt) * 100}%` }} />
      {Math.round(share * 100)}%
    </span>
  );
}
