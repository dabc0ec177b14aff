import type { Actor } from '#platform/permit/actor.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
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

const pageMax = 500;

/**
 * Takes every step that time alone calls for: warnings at 50, 75 and 100 % of a deadline, and what
 * follows when somebody lets a time pass that was theirs to use. Silence never closes a matter
 * unseen: each is an event with a reason. What fails is told and left for the next sweep.
 *
 * @returns how many matters moved; call again while it is not 0.
 */
export async function sweepClocks(
  parts: ActParts,
  act: (request: ActRequest) => Promise<ActReply>,
): Promise<number> {
  const now = parts.clock.now();
  let moved = 0;
  let last: DueClock | null = null;
  for (;;) {
    const after: DueClock | null = last;
    const due: DueClock[] = await parts.db.read(wholeCell, (tx) =>
      dueClocks(tx, now, pageMax, after),
    );
    const results = await Promise.allSettled(stepsFor(parts, due, now).map(act));
    for (const result of results) {
      if (result.status === 'fulfilled') moved += 1;
      else if (!wasQuicker(result.reason)) parts.onFault?.(result.reason);
    }
    last = due.at(-1) ?? null;
    if (due.length < pageMax) return moved;
  }
}

/** One step a matter; what a time that ran out calls for goes before a warning. */
function stepsFor(parts: ActParts, due: readonly DueClock[], now: Date): ActRequest[] {
  const steps = new Map<string, ActRequest>();
  for (const clock of due) {
    const { matterId } = clock;
    const action = actionFor(parts, clock, now);
    if (action === null || (action === 'warn' && steps.has(matterId))) continue;
    steps.set(matterId, { actor: systemActor, matterId, action, input: {} });
  }
  return [...steps.values()];
}

/** Null for a matter of a type that no module of this process brought. */
function actionFor(parts: ActParts, clock: DueClock, now: Date): string | null {
  try {
    const next = parts.types.get(clock.type).type.clocks[clock.kind]?.thenAction;
    return next !== undefined && clock.dueAt <= now ? next : 'warn';
  } catch (error) {
    parts.onFault?.(error);
    return null;
  }
}

/** Another sweep, or a person, did it meanwhile: the time is not due any more. */
function wasQuicker(reason: unknown): boolean {
  return reason instanceof Refusal && reason.code === 'matters.nothing_due';
}
