import type { Actor } from '#platform/permit/actor.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { dueClocks, type DueClock } from '../data/due-clocks.ts';
import type { ActParts } from './act-parts.ts';
import type { ActRequest } from './act-request.ts';
import type { ActReply } from '../contract.ts';

/** The platform itself: acts only by rules that people wrote, and always says so in the history. */
export const systemActor: Actor = {
  kind: 'system',
  personId: null,
  name: '系统',
  authorities: [],
  clearance: 2,
};

const mattersMax = 500;

/**
 * Takes every step that time alone calls for: warnings at 50, 75 and 100 % of a deadline, and what
 * follows when somebody lets a time pass that was theirs to use. Silence never closes a matter
 * unseen: each is an event with a reason.
 *
 * @returns how many matters moved; call again while it is not 0.
 */
export async function sweepClocks(
  parts: ActParts,
  act: (request: ActRequest) => Promise<ActReply>,
): Promise<number> {
  const now = parts.clock.now();
  const due = await parts.db.read(wholeCell, (tx) => dueClocks(tx, now, mattersMax));
  const steps = new Map<string, ActRequest>();
  for (const clock of due) {
    const action = actionFor(parts, clock, now);
    if (action === 'warn' && steps.has(clock.matterId)) continue;
    steps.set(clock.matterId, {
      actor: systemActor,
      matterId: clock.matterId,
      action,
      input: {},
    });
  }
  const results = await Promise.allSettled([...steps.values()].map(act));
  return results.filter((result) => result.status === 'fulfilled').length;
}

function actionFor(parts: ActParts, clock: DueClock, now: Date): string {
  const next = parts.types.get(clock.type).type.clocks[clock.kind]?.thenAction;
  return next !== undefined && clock.dueAt <= now ? next : 'warn';
}
