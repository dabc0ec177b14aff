import { useState } from 'react';
import { Link } from 'react-router';
import { useGridPlans, type GridPlan } from '#web/api/grid-plans.ts';
import { useMay } from '#web/api/use-may.ts';
import { DataTable } from '../admin/DataTable.tsx';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { Moment } from '../ui/time/Moment.tsx';
import { useNow } from '../ui/time/use-now.ts';
import { BeginPlan } from './BeginPlan.tsx';
import { gridWords } from './words.ts';
import admin from '../admin/Admin.module.css';

/** Plans by which communities are cut into grids (G1). */
export function PlansPage() {
  const words = useWords(gridWords);
  const may = useMay();
  const plans = useGridPlans();
  const [beginning, setBeginning] = useState(false);
  return (
    <main className={admin['page']}>
      <div className={admin['bar']}>
        <h1>{words.title}</h1>
        {may('grids.draft_plan') && (
          <Button tone="primary" onClick={() => setBeginning(true)}>
            {words.begin}
          </Button>
        )}
      </div>
      <p className={admin['quiet']}>{words.hint}</p>
      <Asked of={plans}>
        {({ items }) =>
          items.length === 0 ? (
            <Notice title={words.none}>
              <p>{words.noneHint}</p>
            </Notice>
          ) : (
            <PlanTable plans={items} />
          )
        }
      </Asked>
      {beginning && <BeginPlan onClose={() => setBeginning(false)} />}
    </main>
  );
}

function PlanTable({ plans }: { readonly plans: readonly GridPlan[] }) {
  const words = useWords(gridWords);
  const now = useNow();
  const stateOf = ({ state, effectiveFrom }: GridPlan) =>
    effectiveFrom !== null && new Date(`${effectiveFrom}T00:00+08:00`) > now
      ? words.coming
      : words[state];
  return (
    <DataTable
      label={words.plans}
      rows={plans}
      keyOf={({ id }) => id}
      isPast={({ state }) => state === 'dropped'}
      columns={[
        { head: words.name, cell: ({ id, title }) => <Link to={id}>{title}</Link> },
        { head: words.community, cell: ({ communityName }) => communityName },
        { head: words.state, cell: stateOf },
        {
          head: words.effective,
          cell: ({ effectiveFrom }) => effectiveFrom ?? '—',
        },
        { head: words.made, cell: ({ madeAt }) => <Moment at={madeAt} /> },
      ]}
    />
  );
}
