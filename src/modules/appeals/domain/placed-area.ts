import { areaContains } from '#platform/permit/permit.ts';
import type { Step } from '#modules/matters/declare.ts';
import { textOf } from './appeal.ts';

/** The finest area that what was entered tells, or null where area and point contradict. */
export function placedArea(step: Step): string | null {
  const chosen = textOf(step, 'areaCode');
  const { pointArea } = step.facts;
  if (!step.input['point']) return chosen;
  if (typeof pointArea !== 'string') return null;
  if (areaContains(chosen, pointArea)) return pointArea;
  return areaContains(pointArea, chosen) ? chosen : null;
}
