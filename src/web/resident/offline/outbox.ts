import { draftKey } from '#web/api/device-drafts.ts';
import type { Sentence } from '#web/api/types.ts';
import { emptyDraft, type ReportDraft } from '../report-draft.ts';

/** A report that was sent without a network: waiting, then sent with its receipt, or refused. */
export interface OutboxItem {
  readonly draft: ReportDraft;
  readonly receipt?: {
    readonly id: string;
    readonly number: string;
    readonly followCode: string | null;
  };
  readonly refusal?: Sentence;
}

/** A draft that makes room for another: it stays here until its writer takes it up again. */
export function setAside(draft: ReportDraft): OutboxItem {
  const refusal = {
    zh: '您去改另一件了，这一件先放在这里。',
    en: 'You went on with another one; this waits here.',
  };
  return { draft, refusal };
}

const titleCharacters = 20;

/** It is with the server: of what was written, enough stays here to know it again by. */
export function receipted(
  { draft }: OutboxItem,
  receipt: NonNullable<OutboxItem['receipt']>,
): OutboxItem {
  const detail = [...draft.detail].slice(0, titleCharacters).join('');
  return { draft: { ...emptyDraft(draft.idempotencyKey), detail }, receipt };
}

const keyOf = (writer: string) => draftKey('outbox', writer);

export function readOutbox(storage: Storage, writer: string): readonly OutboxItem[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(writer)) ?? '[]');
    return Array.isArray(kept) ? (kept as OutboxItem[]) : [];
  } catch {
    return [];
  }
}

/** The draft's key names the report: putting it in twice keeps one. */
export function putItem(storage: Storage, writer: string, item: OutboxItem): void {
  const others = withoutKey(readOutbox(storage, writer), item.draft.idempotencyKey);
  write(storage, writer, [...others, item]);
}

export function removeItem(storage: Storage, writer: string, idempotencyKey: string): void {
  write(storage, writer, withoutKey(readOutbox(storage, writer), idempotencyKey));
}

export function isWaiting({ receipt, refusal }: OutboxItem): boolean {
  return receipt === undefined && refusal === undefined;
}

function withoutKey(items: readonly OutboxItem[], key: string): readonly OutboxItem[] {
  return items.filter(({ draft }) => draft.idempotencyKey !== key);
}

function write(storage: Storage, writer: string, items: readonly OutboxItem[]): void {
  if (items.length === 0) storage.removeItem(keyOf(writer));
  else storage.setItem(keyOf(writer), JSON.stringify(items));
}
