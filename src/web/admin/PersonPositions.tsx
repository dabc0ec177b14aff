import { useState } from 'react';
import { usePositions } from '#web/api/admin-organisation.ts';
import type { Position } from '#web/api/admin-types.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { useAreaName } from '../ui/places/use-area-name.ts';
import { dayOf } from '../desk/inbox-period.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { useNow } from '../ui/time/use-now.ts';
import { DataTable } from './DataTable.tsx';
import { EndPosition, SubstituteForm } from './PositionForms.tsx';
import { peopleWords } from './people-words.ts';
import { isOver } from './term.ts';
import { useBodyName } from './use-body-name.ts';
import { useCapacityTitle } from './use-capacity-title.ts';
import { useMay } from '#web/api/use-may.ts';
import { useStaffNames } from './use-names.ts';
import { adminWords } from './words.ts';
import styles from './Admin.module.css';

type Open = { readonly kind: 'end' | 'substitute'; readonly position: Position } | undefined;

/** The offices somebody holds or held. */
export function PersonPositions({ personId }: { readonly personId: string }) {
  const words = useWords(peopleWords);
  const positions = usePositions({ personId });
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  return (
    <>
      <Asked of={positions} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles['warn']}>{words.noPosition}</p>
          ) : (
            <PositionTable rows={items} onOpen={setOpen} />
          )
        }
      </Asked>
      {open?.kind === 'end' && <EndPosition position={open.position} onClose={close} />}
      {open?.kind === 'substitute' && <SubstituteForm position={open.position} onClose={close} />}
    </>
  );
}

function PositionTable(props: { readonly rows: readonly Position[]; onOpen(open: Open): void }) {
  const words = useWords(peopleWords);
  const general = useWords(adminWords);
  const now = useNow();
  const areaName = useAreaName();
  const bodyName = useBodyName();
  const capacityTitle = useCapacityTitle();
  const nameOf = useStaffNames();
  const may = useMay();
  const term = ({ activeFrom, activeTo }: Position) =>
    `${dayOf(activeFrom)} — ${activeTo === null ? '' : dayOf(activeTo)}`;
  const standIns = ({ substitutes }: Position) => substitutes.filter((one) => !isOver(one, now));
  const doings = (position: Position) => {
    if (isOver(position, now)) return words.ended;
    const names = standIns(position).map((one) => nameOf(one.personId));
    return (
      <span className={styles['buttons']}>
        {names.length > 0 && <span>{words.substitutes(names.join(general.between))}</span>}
        {may('identity.manage_positions') && (
          <>
            <Button tone="plain" onClick={() => props.onOpen({ kind: 'substitute', position })}>
              {words.substitute}
            </Button>
            <Button tone="plain" onClick={() => props.onOpen({ kind: 'end', position })}>
              {words.end}
            </Button>
          </>
        )}
      </span>
    );
  };
  const areas = ({ areaCodes }: Position) =>
    areaCodes.map((code) => (code === '' ? general.everywhere : areaName(code) || code));
  return (
    <DataTable
      label={words.positions}
      rows={props.rows}
      keyOf={({ id }) => id}
      isPast={(position) => isOver(position, now)}
      columns={[
        { head: words.duty, cell: ({ title }) => title },
        { head: words.body, cell: ({ bodyId }) => bodyName(bodyId) },
        { head: words.capacity, cell: ({ capacity }) => capacityTitle(capacity) },
        { head: general.area, cell: (position) => areas(position).join(general.between) },
        { head: words.term, cell: term },
        { head: words.state, cell: doings },
      ]}
    />
  );
}
