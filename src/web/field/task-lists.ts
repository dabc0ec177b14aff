import type { MatterQuery } from '#web/api/types.ts';

/** What waits for me comes first, my body's new work among it; each list soonest due first. */
export const taskLists = {
  waiting: { mine: 'waiting' },
  assigned: { mine: 'assigned', open: 'true' },
  verify: { state: 'handled' },
  body: { mine: 'body', open: 'true' },
} as const satisfies Record<string, MatterQuery>;

export type TaskList = keyof typeof taskLists;

/** How a list is asked for, the same everywhere: so that what was read once is found again. */
export function queryOf(list: TaskList) {
  return { ...taskLists[list], order: 'due', limit: 30 } as const;
}
