import type { Stage } from '../contract.ts';
import type { Change } from './decide.ts';
import { nobody, type Count } from './measures.ts';

/** One counter of what flows along the line, of five minutes. */
export interface MoveCount extends Count {
  readonly slot: Date;
}

/** Where a matter comes from that was not there before. */
const fresh = 'new';
const slotMs = 5 * 60_000;

/** When the five minutes began in which this lies. */
export function slotOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / slotMs) * slotMs);
}

/** The slots of the last hour: twelve, of which the last is under way. */
export function hourBefore(now: Date): Date {
  return new Date(slotOf(now).getTime() - 11 * slotMs);
}

/** What of these changes led from one stage to another, added up. */
export function movesOf(changes: readonly Change[]): readonly MoveCount[] {
  const sums = new Map<string, MoveCount>();
  for (const { before, after, event } of changes) {
    const { areaCode, confidentiality: level, stage } = after.matter;
    const from = before?.matter.stage ?? fresh;
    if (from === stage) continue;
    const slot = slotOf(event.at);
    const measure = `moved:${from}:${stage}`;
    const key = [areaCode, measure, level, slot.getTime()].join('/');
    const n = 1 + (sums.get(key)?.n ?? 0);
    sums.set(key, { areaCode, bodyId: nobody, measure, level, day: null, slot, n });
  }
  return [...sums.values()];
}

/** Between which stages a counter counts; `from` is null for what is new. */
export function stagesOf(measure: string): { readonly from: Stage | null; readonly to: Stage } {
  const [, from, to] = measure.split(':');
  return { from: from === fresh ? null : (from as Stage), to: to as Stage };
}
