import { draftKey } from '#web/api/device-drafts.ts';
import type { MatterCard } from '#web/api/types.ts';

/** My open matters as they stood when they were last read, for days without a network. */
export interface KeptMatters {
  readonly readAt: string;
  readonly cards: readonly MatterCard[];
}

const kind = 'matters';

export function findKeptMatters(storage: Storage, reader: string): KeptMatters | null {
  try {
    const kept: unknown = JSON.parse(storage.getItem(draftKey(kind, reader)) ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** One reader's at a time: what was kept for somebody else leaves the device. */
export function keepMatters(storage: Storage, reader: string, kept: KeptMatters): void {
  const mine = draftKey(kind, reader);
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  for (const key of keys) {
    if (key !== mine && key.startsWith(draftKey(kind, ''))) storage.removeItem(key);
  }
  storage.setItem(mine, JSON.stringify(kept));
}

function isKept(value: unknown): value is KeptMatters {
  const { readAt, cards } = (value ?? {}) as Partial<KeptMatters>;
  return typeof readAt === 'string' && Array.isArray(cards);
}
