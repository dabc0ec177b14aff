import { Refusal } from '#platform/refusal/refusal.ts';

/** Where a page of a list ended: the id of its last matter, and its deadline when ordered by it. */
export interface Cursor {
  readonly id: string;
  readonly dueAt: string | null;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function writeCursor({ id, dueAt }: Cursor): string {
  return dueAt === null ? id : `${id}@${dueAt}`;
}

/** @throws Refusal invalid `matters.bad_cursor` when it is not one of ours. */
export function readCursor(text: string): Cursor {
  const [id = '', dueAt = null] = text.split('@');
  if (uuid.test(id) && (dueAt === null || !Number.isNaN(Date.parse(dueAt)))) return { id, dueAt };
  throw new Refusal('invalid', 'matters.bad_cursor', {
    zh: '翻页位置有误，请从第一页重新开始。',
    en: 'This page position is not valid. Start from the first page.',
  });
}
