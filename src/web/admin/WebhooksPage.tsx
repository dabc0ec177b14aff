import { useState } from 'react';
import {
  useAddWebhook,
  useForgetWebhook,
  useSwitchWebhook,
  useWebhooks,
} from '#web/api/admin-outside.ts';
import type { Webhook } from '#web/api/admin-types.ts';
import { Button } from '../ui/controls/Button.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { DataTable } from './DataTable.tsx';
import { FormDialog } from './FormDialog.tsx';
import { AreaPick } from './PickOne.tsx';
import { Secret } from './Secret.tsx';
import { outsideWords } from './outside-words.ts';
import { useMissing } from './use-missing.ts';
import { adminWords } from './words.ts';
import styles from './Admin.module.css';

/** Where facts of matters are posted to. */
export function WebhooksPage() {
  const words = useWords(outsideWords);
  const webhooks = useWebhooks();
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string>();
  const [leaving, setLeaving] = useState<Webhook>();
  return (
    <>
      <div className={styles['bar']}>
        <h1>{words.webhooks}</h1>
        <Button tone="primary" onClick={() => setAdding(true)}>
          {words.addWebhook}
        </Button>
      </div>
      <p className={styles['quiet']}>{words.webhooksHint}</p>
      <Asked of={webhooks}>
        {({ items }) =>
          items.length === 0 ? (
            <Notice title={words.noWebhooks} />
          ) : (
            <WebhookTable rows={items} onForget={setLeaving} />
          )
        }
      </Asked>
      {adding && (
        <AddWebhook
          onClose={() => setAdding(false)}
          onMade={(made) => {
            setAdding(false);
            setSecret(made);
          }}
        />
      )}
      {secret !== undefined && (
        <Secret
          title={words.keyTitle}
          hint={words.keyHint}
          value={secret}
          onClose={() => setSecret(undefined)}
        />
      )}
      {leaving && <ForgetWebhook webhook={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}

interface TableProps {
  readonly rows: readonly Webhook[];
  onForget(webhook: Webhook): void;
}

function WebhookTable({ rows, onForget }: TableProps) {
  const words = useWords(outsideWords);
  const turn = useSwitchWebhook();
  const stateOf = ({ offSince, failingSince }: Webhook) =>
    offSince !== null ? words.off : failingSince !== null ? words.failing : words.active;
  const doings = (webhook: Webhook) => (
    <span className={styles['buttons']}>
      <span>{stateOf(webhook)}</span>
      <Button
        tone="plain"
        busy={turn.isPending}
        onClick={() => turn.mutate({ id: webhook.id, on: webhook.offSince !== null })}
      >
        {webhook.offSince === null ? words.stop : words.start}
      </Button>
      <Button tone="plain" onClick={() => onForget(webhook)}>
        {words.forget}
      </Button>
    </span>
  );
  return (
    <>
      <FaultLine error={turn.error} />
      <DataTable
        label={words.webhooks}
        rows={rows}
        keyOf={({ id }) => id}
        isPast={({ offSince }) => offSince !== null}
        columns={[
          { head: words.name, cell: ({ title }) => title },
          { head: words.url, cell: ({ url }) => url },
          { head: words.what, cell: ({ topics }) => topics.join(', ') },
          { head: words.state, cell: doings },
        ]}
      />
    </>
  );
}

function AddWebhook({ onMade, onClose }: { onMade(secret: string): void; onClose(): void }) {
  const words = useWords(outsideWords);
  const general = useWords(adminWords);
  const missing = useMissing();
  const add = useAddWebhook();
  const [title, setTitle] = useState('');
  const [url, setUrl] = useState('');
  const [areaCode, setAreaCode] = useState('');
  const [topics, setTopics] = useState('');
  const listed = topics.split(/[,，\s]+/).filter((topic) => topic !== '');
  return (
    <FormDialog
      title={words.addWebhook}
      submit={general.save}
      busy={add.isPending}
      error={add.error}
      missing={missing({
        ...{ [words.name]: title, [words.url]: url },
        ...{ [general.area]: areaCode, [words.what]: listed.join() },
      })}
      onSubmit={() =>
        add.mutate(
          { title: title.trim(), url: url.trim(), areaCode, topics: listed },
          { onSuccess: ({ secret }) => onMade(secret) },
        )
      }
      onClose={onClose}
    >
      <TextField label={words.name} required maxLength={60} value={title} onChange={setTitle} />
      <TextField label={words.url} required maxLength={500} value={url} onChange={setUrl} />
      <AreaPick label={general.area} value={areaCode} onChange={setAreaCode} />
      <TextField label={words.topics} required value={topics} onChange={setTopics} />
    </FormDialog>
  );
}

function ForgetWebhook({ webhook, onClose }: { readonly webhook: Webhook; onClose(): void }) {
  const words = useWords(outsideWords);
  const forget = useForgetWebhook();
  return (
    <FormDialog
      title={words.forgetTitle(webhook.title)}
      submit={words.forget}
      danger
      busy={forget.isPending}
      error={forget.error}
      onSubmit={() => forget.mutate(webhook.id, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
