import { useState } from 'react';
import type { PlanChange, PlannedGrid, WholePlan } from '#web/api/grid-plans.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { useGridTitle } from './grid-titles.ts';
import { gridWords } from './words.ts';
import controls from '../ui/controls/Field.module.css';
import styles from './Plans.module.css';

interface Props {
  readonly plan: WholePlan;
  readonly grid: PlannedGrid;
  readonly picked: ReadonlySet<string>;
  readonly editable: boolean;
  readonly busy: boolean;
  onPick(ids: readonly string[]): void;
  onChange(change: PlanChange): void;
}

/** One grid: what can be done with it, and its buildings, to be picked without a map too. */
export function GridPanel(props: Props) {
  const { plan, grid, picked, editable, busy, onPick, onChange } = props;
  const words = useWords(gridWords);
  const titleOf = useGridTitle();
  const others = plan.grids.filter(({ number }) => number !== grid.number);
  const [into, setInto] = useState('');
  const own = plan.buildings.filter(({ number }) => number === grid.number);
  return (
    <section className={styles['panel']} aria-label={titleOf(grid)}>
      <h2>{titleOf(grid)}</h2>
      {editable && (
        <div className={styles['tools']}>
          <Button
            busy={busy}
            disabled={own.length < 2}
            onClick={() => onChange({ kind: 'split', grid: grid.number })}
          >
            {words.split}
          </Button>
          <select
            className={controls['input']}
            aria-label={words.mergeInto}
            value={into}
            onChange={(event) => setInto(event.target.value)}
          >
            <option value="">{words.mergeInto}</option>
            {others.map((other) => (
              <option key={other.number} value={other.number}>
                {titleOf(other)}
              </option>
            ))}
          </select>
          <Button
            busy={busy}
            disabled={into === ''}
            onClick={() => onChange({ kind: 'merge', grid: grid.number, into: Number(into) })}
          >
            {words.merge}
          </Button>
        </div>
      )}
      <ul className={styles['houses']} aria-label={words.housesOf(titleOf(grid))}>
        {own.map(({ id, name, households }) => (
          <li key={id}>
            <label className={controls['check']}>
              {editable && (
                <input type="checkbox" checked={picked.has(id)} onChange={() => onPick([id])} />
              )}
              {name || id}
            </label>
            <span>{households}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
