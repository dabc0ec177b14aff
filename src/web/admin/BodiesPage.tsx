import { useState } from 'react';
import { useAllBodies, useSwitchBody } from '#web/api/admin-organisation.ts';
import type { Body } from '#web/api/admin-types.ts';
import { Button } from '../ui/controls/Button.tsx';
import { SearchBox } from '../desk/SearchBox.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { useAreaName } from '../ui/places/use-area-name.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { BodyForm } from './BodyForm.tsx';
import { BodyPeople } from './BodyPeople.tsx';
import { DataTable } from './DataTable.tsx';
import { FormDialog } from './FormDialog.tsx';
import { findBodies, type Placed } from './body-tree.ts';
import { bodyKindWords, bodyWords } from './body-words.ts';
import { useMay } from '#web/api/use-may.ts';
import { adminWords } from './words.ts';
import styles from './Admin.module.css';
import controls from '../ui/controls/Field.module.css';

type Open = { readonly kind: 'form' | 'switch' | 'people'; readonly body?: Body } | undefined;

/** The bodies of the cell as a tree. */
export function BodiesPage() {
  const words = useWords(bodyWords);
  const may = useMay();
  const kinds = useWords(bodyKindWords);
  const areaName = useAreaName();
  const [closed, setClosed] = useState(false);
  const [sought, setSought] = useState('');
  const [open, setOpen] = useState<Open>();
  const bodies = useAllBodies(closed);
  const close = () => setOpen(undefined);
  return (
    <>
      <div className={styles['bar']}>
        <h1>{words.title}</h1>
        {may('identity.manage_bodies') && (
          <Button tone="primary" onClick={() => setOpen({ kind: 'form' })}>
            {words.add}
          </Button>
        )}
      </div>
      <p className={styles['quiet']}>{words.hint}</p>
      <search className={styles['filters']}>
        <SearchBox label={words.search} q={sought} onSearch={setSought} />
        <label className={controls['check']}>
          <input
            type="checkbox"
            checked={closed}
            onChange={(event) => setClosed(event.target.checked)}
          />
          {words.closed}
        </label>
      </search>
      <Asked of={bodies} rows={6}>
        {({ items }) => {
          const rows = findBodies(items, sought, (body) => [
            ...[body.name, kinds[body.kind], areaName(body.areaCode), body.phone],
          ]);
          if (rows.length === 0) return <Notice title={sought ? words.noneFound : words.none} />;
          return <BodyTable rows={rows} onOpen={setOpen} />;
        }}
      </Asked>
      {open?.kind === 'form' && <BodyForm body={open.body} onClose={close} />}
      {open?.kind === 'people' && open.body && <BodyPeople body={open.body} onClose={close} />}
      {open?.kind === 'switch' && open.body && <SwitchBody body={open.body} onClose={close} />}
    </>
  );
}

interface TableProps {
  readonly rows: readonly Placed<Body>[];
  onOpen(open: Open): void;
}

function BodyTable({ rows, onOpen }: TableProps) {
  const words = useWords(bodyWords);
  const general = useWords(adminWords);
  const kinds = useWords(bodyKindWords);
  const areaName = useAreaName();
  const manages = useMay()('identity.manage_bodies');
  const name = (body: TableProps['rows'][number]) => (
    <span style={{ paddingInlineStart: `${Math.min(body.depth, 4)}rem` }}>
      {manages ? (
        <button
          type="button"
          className={styles['link']}
          onClick={() => onOpen({ kind: 'form', body })}
        >
          {body.name}
        </button>
      ) : (
        body.name
      )}
      {body.above !== undefined && <span className={styles['quiet']}> {body.above}</span>}
    </span>
  );
  const doings = (body: Body) => (
    <span className={styles['buttons']}>
      <Button tone="plain" onClick={() => onOpen({ kind: 'people', body })}>
        {words.people}
      </Button>
      {manages && (
        <Button tone="plain" onClick={() => onOpen({ kind: 'switch', body })}>
          {body.activeTo === null ? words.close : words.reopen}
        </Button>
      )}
    </span>
  );
  return (
    <DataTable
      label={words.title}
      rows={rows}
      keyOf={({ id }) => id}
      isPast={({ activeTo }) => activeTo !== null}
      columns={[
        { head: words.name, cell: name },
        { head: words.kind, cell: ({ kind }) => kinds[kind] },
        { head: words.state, cell: ({ activeTo }) => (activeTo ? words.ended : words.active) },
        { head: words.phone, cell: ({ phone }) => phone || '—' },
        { head: general.area, cell: ({ areaCode }) => areaName(areaCode) || areaCode },
        { head: words.people, cell: doings },
      ]}
    />
  );
}

function SwitchBody({ body, onClose }: { readonly body: Body; onClose(): void }) {
  const words = useWords(bodyWords);
  const change = useSwitchBody(body.id);
  const active = body.activeTo === null;
  return (
    <FormDialog
      title={active ? words.closeTitle(body.name) : body.name}
      submit={active ? words.close : words.reopen}
      danger={active}
      busy={change.isPending}
      error={change.error}
      onSubmit={() => change.mutate(!active, { onSuccess: onClose })}
      onClose={onClose}
    >
      {active && <p>{words.closeHint}</p>}
    </FormDialog>
  );
}
