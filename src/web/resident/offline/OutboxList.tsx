import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { newKey } from '#web/api/new-key.ts';
import { FaultLine } from '../../ui/states/FaultLine.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useSay, useWords } from '../../ui/language/language-context.ts';
import { swapDraft } from '../use-draft.ts';
import { setAside, type OutboxItem } from './outbox.ts';
import { outboxWords } from './outbox-words.ts';
import { useOutbox } from './use-outbox.ts';
import { useSending } from './use-sending.ts';
import styles from './Offline.module.css';

/** What was written without a network: waiting, sent, or to be mended. */
export function OutboxList() {
  const words = useWords(outboxWords);
  const { items, writer, put, remove } = useOutbox();
  const navigate = useNavigate();
  const send = useSending();
  if (items.length === 0) return null;
  const mend = ({ draft }: OutboxItem) => {
    const begun = swapDraft(writer, { ...draft, idempotencyKey: newKey() });
    remove(draft.idempotencyKey);
    if (begun !== null) put(setAside(begun));
    void navigate('/resident/report');
  };
  return (
    <section className={styles['outbox']} aria-label={words.title}>
      <ul role="list" aria-live="polite">
        {items.map((item) => (
          <li key={item.draft.idempotencyKey}>
            <p>{item.draft.detail}</p>
            <Fate
              item={item}
              onSend={send}
              onMend={() => mend(item)}
              onRemove={() => remove(item.draft.idempotencyKey)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FateProps {
  readonly item: OutboxItem;
  onSend(): void;
  onMend(): void;
  onRemove(): void;
}

function Fate({ item, onSend, onMend, onRemove }: FateProps) {
  const words = useWords(outboxWords);
  const say = useSay();
  const { receipt, refusal } = item;
  if (receipt !== undefined) {
    return (
      <>
        <strong>{words.sent(receipt.number)}</strong>
        {receipt.followCode !== null && <p>{words.code(receipt.followCode)}</p>}
        <Button onClick={onRemove}>{words.noted}</Button>
      </>
    );
  }
  if (refusal !== undefined) {
    return (
      <>
        <strong>{words.refused}</strong>
        <p>{say(refusal)}</p>
        <Button onClick={onMend}>{words.mend}</Button>
      </>
    );
  }
  return (
    <>
      <strong>{words.waiting}</strong>
      <p>{words.waitingHint}</p>
      <Button onClick={onSend}>{words.sendNow}</Button>
    </>
  );
}

interface QueuedProps {
  readonly idempotencyKey: string;
  /** What kept it from going out, told where the device could not keep it either. */
  readonly error: unknown;
}

/** On the page of the report itself: that it is safe and where to look for it, or that it went. */
export function Queued({ idempotencyKey, error }: QueuedProps) {
  const words = useWords(outboxWords);
  const { items } = useOutbox();
  const said = useRef<HTMLParagraphElement>(null);
  // The form above it is empty again: on a phone it would stand out of sight.
  useEffect(() => {
    void said.current?.scrollIntoView({ block: 'center' });
  }, []);
  const item = items.find(({ draft }) => draft.idempotencyKey === idempotencyKey);
  if (item === undefined) return <FaultLine error={error} />;
  const { receipt, refusal } = item;
  return (
    <p ref={said} className={styles['queued']} role="alert">
      {receipt !== undefined
        ? words.sent(receipt.number)
        : refusal !== undefined
          ? words.refused
          : words.queued}{' '}
      <Link to="/resident/matters">{words.seeIt}</Link>
    </p>
  );
}
