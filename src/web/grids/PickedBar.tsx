import { useState } from 'react';
import type { PlanChange, WholePlan } from '#web/api/grid-plans.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { useGridTitle } from './grid-titles.ts';
import { gridWords } from './words.ts';
import controls from '../ui/controls/Field.module.css';
import styles from './Plans.module.css';

interface Props {
  readonly plan: WholePlan;
  readonly picked: ReadonlySet<string>;
  readonly busy: boolean;
  onChange(change: PlanChange): void;
  onClear(): void;
}

/** What is picked, and where it is to go. */
export function PickedBar({ plan, picked, busy, onChange, onClear }: Props) {
  const words = useWords(gridWords);
  const titleOf = useGridTitle();
  const [to, setTo] = useState('new');
  const own = plan.buildings.filter(({ id }) => picked.has(id));
  if (own.length === 0) return null;
  const households = own.reduce((sum, building) => sum + building.households, 0);
  const isThere = to === 'new' || plan.grids.some(({ number }) => String(number) === to);
  const target = isThere ? to : 'new';
  return (
    <div className={styles['picked']} role="group" aria-label={words.move}>
      <strong>{words.picked(own.length, households)}</strong>
      <label>
        {words.moveTo}
        <select
          className={controls['input']}
          value={target}
          onChange={(event) => setTo(event.target.value)}
        >
          <option value="new">{words.newGrid}</option>
          {plan.grids.map((grid) => (
            <option key={grid.number} value={grid.number}>
              {titleOf(grid)}
            </option>
          ))}
        </select>
      </label>
      <Button
        tone="primary"
        busy={busy}
        onClick={() =>
          onChange({
            kind: 'move',
            buildings: own.map(({ id }) => id),
            to: target === 'new' ? null : Number(target),
          })
        }
      >
        {words.move}
      </Button>
      <Button onClick={onClear}>{words.unpick}</Button>
    </div>
  );
}
