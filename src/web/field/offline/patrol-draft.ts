import { patrolBody, patrolOf, type Patrol } from '../patrol.ts';
import type { Box } from '../../device/box.ts';
import type { Entry } from './entry.ts';

/** A report from the round as it is being written, under the key it will be sent by. */
export interface PatrolDraft {
  readonly patrol: Patrol;
  readonly idempotencyKey: string;
}

/** Where reports from the round go. */
export const patrolPath = '/api/appeals';
const name = 'patrol';

export function findPatrol(box: Box): Promise<PatrolDraft | null> {
  return box.find<PatrolDraft>('draft', name);
}

export function keepPatrol(box: Box, draft: PatrolDraft): Promise<void> {
  return box.put('draft', name, draft);
}

export function dropPatrol(box: Box): Promise<void> {
  return box.remove('draft', [name]);
}

/**
 * Puts what the server would not have back into the form, under a new key: it becomes another
 * report. One that was half written there takes its place in the list.
 */
export async function takeUpPatrol(box: Box, entry: Entry, newKey: string): Promise<void> {
  const begun = await findPatrol(box);
  if (begun !== null) await box.put('entry', begun.idempotencyKey, setAside(begun, entry));
  await keepPatrol(box, { patrol: patrolOf(entry.body), idempotencyKey: newKey });
  await box.remove('entry', [entry.id]);
}

/** One that was begun before, found when another is being written already. */
export function keepAside(box: Box, begun: PatrolDraft): Promise<void> {
  return box.put('entry', begun.idempotencyKey, setAside(begun, { seq: 0 }));
}

function setAside({ patrol, idempotencyKey }: PatrolDraft, { seq }: Pick<Entry, 'seq'>): Entry {
  return {
    ...{ id: idempotencyKey, seq, title: patrol.detail, path: patrolPath },
    ...{ body: patrolBody(patrol), madeAt: Date.now(), uploaded: {} },
    refusal: {
      zh: '您去改另一件了，这一件先放在这里。',
      en: 'You went on with another one; this waits here.',
    },
  };
}
