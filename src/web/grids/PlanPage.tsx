import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import {
  useChangePlan,
  useGridPlan,
  type PlanChange,
  type WholePlan,
} from '#web/api/grid-plans.ts';
import { useMay } from '#web/api/use-may.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { BackLink } from '../ui/layout/BackLink.tsx';
import { Asked } from '../ui/states/Asked.tsx';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { Loading } from '../ui/states/Loading.tsx';
import { Ending } from './Ending.tsx';
import { GridPanel } from './GridPanel.tsx';
import { GridTable } from './GridTable.tsx';
import { PickedBar } from './PickedBar.tsx';
import { PlanHead } from './PlanHead.tsx';
import { gridWords } from './words.ts';
import styles from './Plans.module.css';

const PlanMap = lazy(() => import('./PlanMap.tsx'));

/** One plan on the map: its balance, and what people change by hand. */
export function PlanPage() {
  const { id = '' } = useParams();
  const words = useWords(gridWords);
  return (
    <main className={styles['page']}>
      <BackLink path="/desk/grids" title={words.back} />
      <Asked of={useGridPlan(id)}>{(plan) => <Workbench plan={plan} />}</Asked>
    </main>
  );
}

/** Which buildings are picked; picking one again lets it go. */
function usePicked() {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const pick = useCallback((ids: readonly string[]) => {
    setPicked((before) => {
      const next = new Set(before);
      const [only] = ids;
      if (ids.length === 1 && only !== undefined && before.has(only)) next.delete(only);
      else for (const id of ids) next.add(id);
      return next;
    });
  }, []);
  const clear = useCallback(() => setPicked(new Set()), []);
  return { picked, pick, clear };
}

function Workbench({ plan }: { readonly plan: WholePlan }) {
  const words = useWords(gridWords);
  const editable = useMay()('grids.draft_plan') && plan.plan.state === 'draft';
  const change = useChangePlan(plan.plan);
  const [chosen, setChosen] = useState<number>();
  const [drawing, setDrawing] = useState(false);
  const { picked, pick, clear } = usePicked();
  const choose = useCallback((number: number) => setChosen(number), []);
  const shown = useMemo(() => ({ grid: chosen, picked }), [chosen, picked]);
  const grid = plan.grids.find(({ number }) => number === chosen);
  const send = (given: PlanChange) => change.mutate(given, { onSuccess: clear });
  const pickOn = useCallback(
    (ids: readonly string[]) => {
      setDrawing(false);
      if (editable) pick(ids);
    },
    [editable, pick],
  );
  return (
    <>
      <PlanHead plan={plan} editable={editable} />
      <div className={styles['bench']}>
        <div className={styles['left']}>
          {editable && (
            <div className={styles['tools']}>
              <Button aria-pressed={drawing} onClick={() => setDrawing(!drawing)}>
                {words.pick}
              </Button>
              <UndoButton plan={plan} busy={change.isPending} onChange={send} />
            </div>
          )}
          <Suspense fallback={<Loading />}>
            <PlanMap plan={plan} shown={shown} drawing={drawing} onGrid={choose} onPick={pickOn} />
          </Suspense>
          <FaultLine error={change.error} />
          {editable && (
            <PickedBar
              plan={plan}
              picked={picked}
              busy={change.isPending}
              onChange={send}
              onClear={clear}
            />
          )}
        </div>
        <div className={styles['right']}>
          <GridTable grids={plan.grids} chosen={chosen} onChoose={choose} />
          {grid === undefined ? (
            <p className={styles['quiet']}>{words.chooseGrid}</p>
          ) : (
            <GridPanel
              key={grid.number}
              plan={plan}
              grid={grid}
              picked={picked}
              editable={editable}
              busy={change.isPending}
              onPick={pick}
              onChange={send}
            />
          )}
          <Ending plan={plan} />
        </div>
      </div>
    </>
  );
}

interface UndoProps {
  readonly plan: WholePlan;
  readonly busy: boolean;
  onChange(change: PlanChange): void;
}

function UndoButton({ plan: { undo }, busy, onChange }: UndoProps) {
  const words = useWords(gridWords);
  const titles = { move: words.undoMove, split: words.undoSplit, merge: words.undoMerge };
  return (
    <Button busy={busy} disabled={undo === null} onClick={() => onChange({ kind: 'undo' })}>
      {undo === null ? words.nothingToUndo : titles[undo]}
    </Button>
  );
}
