import { useState } from 'react';
import { useAddClient, useClients, useRevokeClient } from '#web/api/admin-outside.ts';
import type { Client } from '#web/api/admin-types.ts';
import { Button } from '../ui/controls/Button.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { useAreaName } from '../ui/places/use-area-name.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { Moment } from '../ui/time/Moment.tsx';
import { ActionChecks } from './ActionChecks.tsx';
import { DataTable } from './DataTable.tsx';
import { FormDialog } from './FormDialog.tsx';
import { AreaPick } from './PickOne.tsx';
import { Secret } from './Secret.tsx';
import { outsideWords } from './outside-words.ts';
import { useMissing } from './use-missing.ts';
import { adminWords } from './words.ts';
import styles from './Admin.module.css';

/** Keys of outside programs. */
export function ClientsPage() {
  const words = useWords(outsideWords);
  const clients = useClients();
  const [adding, setAdding] = useState(false);
  const [key, setKey] = useState<string>();
  const [leaving, setLeaving] = useState<Client>();
  return (
    <>
      <div className={styles['bar']}>
        <h1>{words.clients}</h1>
        <Button tone="primary" onClick={() => setAdding(true)}>
          {words.addClient}
        </Button>
      </div>
      <p className={styles['quiet']}>{words.clientsHint}</p>
      <Asked of={clients}>
        {({ items }) =>
          items.length === 0 ? (
            <Notice title={words.noClients} />
          ) : (
            <ClientTable rows={items} onRevoke={setLeaving} />
          )
        }
      </Asked>
      {adding && (
        <AddClient
          onClose={() => setAdding(false)}
          onMade={(made) => {
            setAdding(false);
            setKey(made);
          }}
        />
      )}
      {key !== undefined && (
        <Secret
          title={words.keyTitle}
          hint={words.keyHint}
          value={key}
          onClose={() => setKey(undefined)}
        />
      )}
      {leaving && <RevokeClient client={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}

function ClientTable(props: { readonly rows: readonly Client[]; onRevoke(client: Client): void }) {
  const words = useWords(outsideWords);
  const general = useWords(adminWords);
  const areaName = useAreaName();
  const state = (client: Client) =>
    client.revokedAt === null ? (
      <Button tone="plain" onClick={() => props.onRevoke(client)}>
        {words.revoke}
      </Button>
    ) : (
      words.revoked
    );
  return (
    <DataTable
      label={words.clients}
      rows={props.rows}
      keyOf={({ id }) => id}
      isPast={({ revokedAt }) => revokedAt !== null}
      columns={[
        { head: words.name, cell: ({ name }) => name },
        { head: words.key, cell: ({ keyHint }) => keyHint },
        {
          head: general.area,
          cell: ({ areaCode }) =>
            areaCode === '' ? general.everywhere : areaName(areaCode) || areaCode,
        },
        { head: words.may, cell: ({ actions }) => words.count(actions.length) },
        { head: words.made, cell: ({ createdAt }) => <Moment at={createdAt} /> },
        { head: words.state, cell: state },
      ]}
    />
  );
}

function AddClient({ onMade, onClose }: { onMade(key: string): void; onClose(): void }) {
  const words = useWords(outsideWords);
  const general = useWords(adminWords);
  const missing = useMissing();
  const add = useAddClient();
  const [name, setName] = useState('');
  const [areaCode, setAreaCode] = useState('');
  const [actions, setActions] = useState<string[]>([]);
  return (
    <FormDialog
      title={words.addClient}
      submit={words.addClient}
      busy={add.isPending}
      error={add.error}
      missing={missing({ [words.name]: name, [words.may]: actions.join() })}
      onSubmit={() =>
        add.mutate(
          { name: name.trim(), areaCode, actions },
          { onSuccess: ({ key }) => onMade(key) },
        )
      }
      onClose={onClose}
    >
      <TextField label={words.name} required maxLength={80} value={name} onChange={setName} />
      <AreaPick
        label={general.area}
        everywhere={general.everywhere}
        value={areaCode}
        onChange={setAreaCode}
      />
      <ActionChecks label={words.may} value={actions} onChange={setActions} />
    </FormDialog>
  );
}

function RevokeClient({ client, onClose }: { readonly client: Client; onClose(): void }) {
  const words = useWords(outsideWords);
  const revoke = useRevokeClient();
  return (
    <FormDialog
      title={words.revokeTitle(client.name)}
      submit={words.revoke}
      danger
      busy={revoke.isPending}
      error={revoke.error}
      onSubmit={() => revoke.mutate(client.id, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{words.revokeHint}</p>
    </FormDialog>
  );
}
