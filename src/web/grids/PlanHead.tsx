import { useState } from 'react';
import type { WholePlan } from '#web/api/grid-plans.ts';
import { useMay } from '#web/api/use-may.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { AdoptPlan, DropPlan } from './DecidePlan.tsx';
import { gridWords } from './words.ts';
import styles from './Plans.module.css';

const figures = [
  ...(['contiguous', 'withinBounds', 'deviationRms', 'deviationMax'] as const),
  ...(['bordersOnStreets', 'compactness'] as const),
];

/** What the plan is, how good it is, and how it is decided. */
export function PlanHead({ plan, editable }: { readonly plan: WholePlan; editable: boolean }) {
  const words = useWords(gridWords);
  const may = useMay();
  const [asking, setAsking] = useState<'adopt' | 'drop'>();
  const { title, communityName, state, effectiveFrom } = plan.plan;
  const close = () => setAsking(undefined);
  return (
    <header className={styles['head']}>
      <div>
        <h1>{title}</h1>
        <p className={styles['quiet']}>
          {communityName} · {words[state]}
        </p>
      </div>
      <dl className={styles['quality']}>
        {figures.map((figure) => (
          <div key={figure}>
            <dt>{words[figure]}</dt>
            <dd>{Math.round(plan.quality[figure] * 100)}%</dd>
          </div>
        ))}
      </dl>
      <div className={styles['tools']}>
        {state === 'draft' && may('grids.adopt_plan') && (
          <Button tone="primary" onClick={() => setAsking('adopt')}>
            {words.adopt}
          </Button>
        )}
        {editable && <Button onClick={() => setAsking('drop')}>{words.drop}</Button>}
      </div>
      {effectiveFrom !== null && <p role="status">{words.inForce(effectiveFrom)}</p>}
      {state === 'dropped' && <p role="status">{words.wasDropped}</p>}
      {state === 'draft' && !editable && <p role="status">{words.readOnly}</p>}
      {asking === 'adopt' && <AdoptPlan plan={plan} onClose={close} />}
      {asking === 'drop' && <DropPlan plan={plan} onClose={close} />}
    </header>
  );
}
